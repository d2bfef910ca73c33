Every preset, in a store of its own: nothing wrong with its rules, and its examples pass.

  $ . "$TESTDIR/../../support/setup.sh"
  $ export KESU_NOW=2026-11-22T10:00:00+08:00
  $ presets() { ls "$KESU_SOURCE_DIR/data/presets"; }
  $ in_its_store() { kesu -q init "$1" --preset "$1" >/dev/null && kesu --store "$1" rules check 2>&1; kesu --store "$1" rules test; }
  $ for preset in $(presets); do in_its_store $preset; done | mask_digests
  au-rg271/rules/plan.yaml:11:11: nobody has compared the rules with their source
    compare them with: ASIC Regulatory Guide 271
  au-rg271@1 <digest>: findings: 1
  au-rg271@1 <digest>: 8 examples pass
  cn-12315@1 <digest>: nothing wrong
  cn-12315@1 <digest>: 9 examples pass
  cn-bank-insurance/rules/plan.yaml:11:11: nobody has compared the rules with their source
    compare them with: 银行业保险业消费投诉处理管理办法（银保监会令2020年第3号）
  cn-bank-insurance@1 <digest>: findings: 1
  cn-bank-insurance@1 <digest>: 9 examples pass
  cn-car-3bao@1 <digest>: nothing wrong
  cn-car-3bao@1 <digest>: 7 examples pass
  cn-courier@1 <digest>: nothing wrong
  cn-courier@1 <digest>: 8 examples pass
  cn-delay-15@1 <digest>: nothing wrong
  cn-delay-15@1 <digest>: 7 examples pass
  cn-ecommerce-7day@1 <digest>: nothing wrong
  cn-ecommerce-7day@1 <digest>: 7 examples pass
  cn-petition@1 <digest>: nothing wrong
  cn-petition@1 <digest>: 10 examples pass
  cn-telecom/rules/plan.yaml:11:11: nobody has compared the rules with their source
    compare them with: 电信用户申诉处理办法
  cn-telecom@1 <digest>: findings: 1
  cn-telecom@1 <digest>: 7 examples pass
  e-commerce@1 <digest>: nothing wrong
  e-commerce@1 <digest>: 21 examples pass
  general@1 <digest>: nothing wrong
  general@1 <digest>: 32 examples pass
  home-improvement@1 <digest>: nothing wrong
  home-improvement@1 <digest>: 27 examples pass
  hotline@1 <digest>: nothing wrong
  hotline@1 <digest>: 21 examples pass
  property@1 <digest>: nothing wrong
  property@1 <digest>: 21 examples pass
  retail@1 <digest>: nothing wrong
  retail@1 <digest>: 21 examples pass
  uk-fca-disp/rules/plan.yaml:11:11: nobody has compared the rules with their source
    compare them with: FCA Handbook, DISP 1.5, 1.6, 1.6.2A
  uk-fca-disp@1 <digest>: findings: 1
  uk-fca-disp@1 <digest>: 10 examples pass
  us-cfpb/rules/plan.yaml:11:11: nobody has compared the rules with their source
    compare them with: Consumer Financial Protection Bureau, how companies respond to complaints
  us-cfpb@1 <digest>: findings: 1
  us-cfpb@1 <digest>: 7 examples pass

The manual names all of them, and no others:

  $ named() { sed -n 's/^| `\([a-z0-9][a-z0-9-]*\)` .*/\1/p' "$KESU_SOURCE_DIR/docs/commands/init.md" | sort; }
  $ diff <(presets) <(named)

Numbers that nobody has compared with their source are found on every day, until somebody has:

  $ kesu --store us-cfpb --lang zh_CN rules check 2>/dev/null
  us-cfpb/rules/plan.yaml:11:11: 没有人把规则与其依据核对过
    请与依据核对：Consumer Financial Protection Bureau, how companies respond to complaints
  [1]

The days of a law are those of the place where it holds, wherever the store is; house rules move with the house:

  $ kesu -q init abroad --preset cn-courier --zone Europe/Berlin >/dev/null && grep tz: abroad/rules/calendars.yaml
      tz: Asia/Shanghai      # China's, wherever the store is
  $ kesu -q init mall --preset retail --zone Europe/Berlin >/dev/null && grep tz: mall/rules/calendars.yaml
      tz: Europe/Berlin

An extension that was granted: classified anew, with the approval as the reason, the limit is longer from the same start.

  $ mkdir extended && cd extended && new_store cn-petition
  $ a=$(open_ticket --subject 征地补偿款没有发到手)
  $ kesu -q classify $a && kesu -q assign $a --dept land
  KS-260311-7VMHXYX
  KS-260311-7VMHXYX
  $ clocks_of $a
  inform 1 running 2026-03-27T00:00:00+08:00 -
  settle 1 running 2026-05-11T00:00:00+08:00 -
  $ at '2026-05-08T10:00:00+08:00'
  $ kesu -q classify $a --category claim.land.extended --because '情况复杂，经负责人批准延长三十日'
  KS-260311-7VMHXYX
  $ clocks_of $a
  inform 1 running 2026-03-27T00:00:00+08:00 -
  settle 1 running 2026-06-10T00:00:00+08:00 -

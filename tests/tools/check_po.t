  $ check="$KESU_SOURCE_DIR/tools/check_po"
  $ mkdir -p include src/cli po
  $ cat >src/cli/a.cpp <<'EOF'
  > auto a = say("no ticket {0} of {1}…", id, store);
  > auto b = tr("100% of "
  >             "all");
  > EOF
  $ cat >po/zh_CN.po <<'EOF'
  > msgid ""
  > msgstr ""
  > "Project-Id-Version: kesu\n"
  > "PO-Revision-Date: 2026-01-01 00:00+0800\n"
  > "Last-Translator: nobody\n"
  > "Language-Team: none\n"
  > "Language: zh_CN\n"
  > "MIME-Version: 1.0\n"
  > "Content-Type: text/plain; charset=UTF-8\n"
  > "Content-Transfer-Encoding: 8bit\n"
  > 
  > msgid "no ticket {0} of {1}…"
  > msgstr "{1} 没有投诉单 {0}"
  > 
  > msgid "100% of all"
  > msgstr "全部"
  > EOF
  $ $check . && cp po/zh_CN.po good.po

A placeholder that got lost:

  $ sed -i 's/{1} 没有/没有/' po/zh_CN.po; $check .
  check_po: fuzzy, or the placeholders differ:
  #: src/cli/a.cpp
  msgid "no ticket {0} of {1}…"
  run tools/update_po, then translate
  [1]
  $ cp good.po po/zh_CN.po

A message that changed:

  $ sed -i 's/no ticket/no such ticket/' src/cli/a.cpp; $check .
  check_po: without a translation:
  #: src/cli/a.cpp
  msgid "no such ticket {0} of {1}…"
  check_po: in the catalogue but no longer in the sources:
  #~ msgid "no ticket {0} of {1}…"
  #~ msgstr "{1} 没有投诉单 {0}"
  run tools/update_po, then translate
  [1]
  $ sed -i 's/no such ticket/no ticket/' src/cli/a.cpp

A guess, and a message dropped long ago:

  $ sed -i 's/^msgid "100/#, fuzzy\nmsgid "100/' po/zh_CN.po
  $ printf '\n#~ msgid "old"\n#~ msgstr "旧"\n' >>po/zh_CN.po
  $ $check .
  check_po: fuzzy, or the placeholders differ:
  #: src/cli/a.cpp
  msgid "100% of all"
  check_po: in the catalogue but no longer in the sources:
  #~ msgid "old"
  #~ msgstr "旧"
  run tools/update_po, then translate
  [1]
  $ cp good.po po/zh_CN.po

A message that xgettext cannot see whole:

  $ echo 'auto c = say(few ? "100% of all" : "many");' >>src/cli/a.cpp; $check .
  ./src/cli/a.cpp:4:auto c = say(few ? "100% of all" : "many");
  check_po: the message must be a literal that stands first: write (few ? say("a") : say("b"))
  run tools/update_po, then translate
  [1]

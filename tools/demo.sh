#!/bin/sh
# SPDX-License-Identifier: Apache-2.0
# Plays three days of an invented renovation company: a dozen complaints, in Chinese and English, brought to every stage.
# Usage: tools/demo.sh [DIRECTORY]     with kesu on the PATH; DIRECTORY (build/demo) is made anew
set -eu

kesu=$(command -v kesu)
store=${1:-build/demo}
rm -rf "$store"
mkdir -p "$store"
cd "$store"
unset KESU_STORE KESU_USER KESU_LANG KESU_NOW
export KESU_LANG="${DEMO_LANG:-en}" KESU_RANDOM=demo KESU_USER=zhang.min

# A store for trying things out may be told what time it is; a real one records only what its own clock reads.
"$kesu" init --preset home-improvement --name 'Demo Homes 示范装饰' --given-clock . >/dev/null

at() {
  KESU_NOW=$1
  export KESU_NOW
}

# Runs a command in sight of the reader.
show() {
  printf '\n$ kesu'
  for word in "$@"; do
    case $word in
      *[!a-zA-Z0-9_./:@%+,=-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n'
  "$kesu" "$@"
}

# Runs a command out of sight: the story needs it, the screen does not.
quietly() {
  "$kesu" -q "$@" 2>/dev/null
}

at '2026-03-09T09:05:00+08:00'
show open --subject '卫生间防水渗漏，楼下邻居投诉' --text '交房三周后主卫门槛石渗水，楼下天花板已经发霉，担心漏电危险。' \
  --demand '返工并赔偿邻居损失' --channel phone --received '2026-03-09 08:40' --name 张三 --phone 13800000000 \
  --about project=HT-2025-0412 --loss '3200 CNY'
leak=$("$kesu" -q list)

open_one() {
  quietly open "$@"
}
socket=$(open_one --subject 'Socket sparks in the kitchen' --text 'The socket beside the sink sparks when the kettle is switched on. We smell burning.' \
  --demand 'Repair today' --channel phone --received '2026-03-09 08:55' --name 'John Smith' --phone 13911112222 --about project=HT-2025-0398)
rude=$(open_one --subject '工长态度恶劣' --text '工长当着家人的面骂人，电话不接，态度非常差。' --demand '道歉并更换工长' --channel chat --name 李四 --phone 13700001111)
bill=$(open_one --subject 'Charged twice for tiles' --text 'The invoice lists the bathroom tiles twice. We have paid 1,860 too much.' --demand 'Refund' --channel email \
  --name 'Mary Brown' --email mary@example.org --about order=A-1001 --about amount='1860 CNY')

at '2026-03-09T09:40:00+08:00'
show classify "$leak" "$socket" "$rude" "$bill"
show assign "$leak" "$socket" "$rude" "$bill"
show contact "$leak" --text '已安排师傅今天下午上门查看，先关闭主卫水阀。' --promise '2026-03-10 12:00'
quietly contact "$socket" --text 'Electrician is on the way, please switch off the fuse.' >/dev/null
show resolve "$socket" --text 'Socket and cable replaced, circuit tested.' --measure repair --cost '180 CNY' --liability responsible
show contact "$socket" --kind decision --text 'Replaced and tested; covered by warranty.'

at '2026-03-09T15:30:00+08:00'
late=$(open_one --subject '橱柜延期两周还没安装' --text '合同约定二月底完工，橱柜拖延两周，一直没人给说法。' --demand '给出完工日期并赔偿误工' --channel app --name 王五 --phone 13600002222 --about project=HT-2025-0377)
noise=$(open_one --subject '装修噪音扰民' --text '楼上周末早上七点就开始打孔，噪音太大。' --demand '按规定时间施工' --channel hotline --source 12345 --reference 20260309-118 --name 赵六 --phone 13500003333)
quietly classify "$late" "$noise" >/dev/null
quietly assign "$late" >/dev/null
quietly contact "$bill" --kind ack >/dev/null

at '2026-03-10T10:00:00+08:00'
show followup "$socket" --speed 5 --solution 5 --attitude 4 --channel phone --text 'Quick and friendly.'
show close "$socket"
quietly resolve "$bill" --text 'Second position cancelled, 1,860 CNY refunded.' --measure refund --cost '1860 CNY' >/dev/null
warranty=$(open_one --subject 'Nobody answers the warranty line' --text 'I have called the after-sales number six times about a loose door handle.' --channel web --name 'Ann Lee' --phone 13400004444)
paint=$(open_one --subject '墙面乳胶漆起皮' --text '客厅墙面入住一个月就起皮开裂，质量有问题。' --demand '重新粉刷' --channel walk_in --name 孙七 --phone 13300005555 --about project=HT-2025-0290)
again=$(open_one --subject '墙漆起皮' --text '同一件事，电话又说了一遍。' --channel phone --name 孙七 --phone 13300005555 --about project=HT-2025-0290)
show close "$again" --outcome duplicate --of "$paint"
quietly classify "$paint" "$warranty" >/dev/null
show amend "$warranty" complainant.name 'Anne Lee' --because 'Misspelt on the web form'
door=$(open_one --subject 'Door handle delivered in the wrong colour' --text 'Ordered black, got silver. Delivered two days late as well.' --channel app --name 'Tom Hill' \
  --phone 13200006666 --about order=A-1044)
quietly classify "$door" >/dev/null
quietly close "$door" --outcome withdrawn --because 'Customer keeps the silver one' >/dev/null
thanks=$(open_one --kind praise --subject '表扬水电工陈师傅' --text '活干得细致，打扫得干净。' --channel letter --name 周八)
quietly close "$thanks" --outcome resolved >/dev/null 2>&1 || quietly close "$thanks" --outcome withdrawn --because 'Praise, passed on to the team' >/dev/null

at '2026-03-10T16:20:00+08:00'
question=$(open_one --kind enquiry --subject 'When does the warranty end?' --text 'Please tell me how long the plumbing warranty lasts.' --channel email --email bob@example.org --name 'Bob Stone')
: "$question"
quietly reopen "$socket" --because 'Sparks again, says the customer' >/dev/null
wrong=$(quietly note "$rude" --text 'Foreman apologised in person.')
: "$wrong"

at '2026-03-13T11:00:00+08:00'
show list
show log "$socket"
show show "$leak"
show rules explain "$leak"
show report due --within 72h
printf '\nThe morning after, what is late:\n'
at '2026-03-13T18:30:00+08:00'
show report overdue

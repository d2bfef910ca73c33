  $ run="$KESU_SOURCE_DIR/tests/support/run_tutorial"
  $ mkdir bin && printf '#!/bin/sh\necho "客诉 $*"\n' >bin/kesu && chmod +x bin/kesu
  $ cat >page.md <<'EOF'
  > # A page
  >   indented prose
  > <!-- console
  > $ name=张三
  > -->
  > ```console
  > $ kesu open \
  > > "$name"
  > 客诉 open 张三
  > $ kesu list
  > nothing
  > ```
  > the end
  > EOF
  $ $run bin page.md
  --- */page.md (glob)
  +++ */page.md.err (glob)
  @@ -8,6 +8,6 @@
     > "$name"
     客诉 open 张三
     $ kesu list
  -  nothing
  +  客诉 list
   | ```
   | the end
  [1]
  $ $run --update bin page.md
  updated page.md
  $ $run bin page.md && tail -n 4 page.md | sed 's/^/| /'
  | $ kesu list
  | 客诉 list
  | ```
  | the end

  $ check="$KESU_SOURCE_DIR/tools/check_names"
  $ mkdir -p include/kesu/import include/kesu/report src/report
  $ cat >include/kesu/import/mail.hpp <<'EOF'
  > namespace kesu {
  > /// A struct Letter { in a comment.
  > struct Mail final {
  >   struct Part { int size; };
  >   const char* text = "struct Letter {";
  > };
  > class Letter;
  > enum class Kind { a, b };
  > }  // namespace kesu
  > EOF
  $ cat >src/report/letter.cpp <<'EOF'
  > namespace kesu {
  > namespace { struct Mail { int own; }; }
  > struct Letter { struct Part { int other; }; };
  > struct Letter::Data { int size; };
  > int size(const struct Mail& mail) { struct Kind { int local; }; return mail.own; }
  > }  // namespace kesu
  > EOF
  $ $check .

  $ echo 'namespace kesu { struct Mail { long other; }; enum class Kind : char { c }; }' >include/kesu/report/mail.hpp
  $ $check .
  include/kesu/report/mail.hpp:1: Kind is the name of another type: include/kesu/import/mail.hpp:8
  include/kesu/report/mail.hpp:1: Mail is the name of another type: include/kesu/import/mail.hpp:3
  [1]

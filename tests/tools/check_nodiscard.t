  $ check="$KESU_SOURCE_DIR/tools/check_nodiscard"
  $ mkdir -p include/kesu/core src/cli
  $ cat >include/kesu/core/good.hpp <<'EOF'
  > template <class T>
  > using Result = tl::expected<T, Error>;
  > // Result<int> in_a_comment();
  > [[nodiscard]] Result<int> parse(std::string_view text);
  > [[nodiscard]] virtual Result<std::vector<int>> read(
  >     const Path& path) const = 0;
  > template <class T>
  > [[nodiscard]] Result<T> convert(const std::function<Result<T>(int)>& how, Result<int> value = zero());
  > using Reader = std::function<Result<int>(int)>;
  > [[nodiscard]] auto trailing(int x) -> Result<int>;
  > struct S { Result<int> member; };
  > EOF
  $ $check .

  $ cat >include/kesu/core/bad.hpp <<'EOF'
  > Result<int> parse(std::string_view text);
  > struct Disk {
  >   virtual Result<std::map<int, std::vector<int>>> read(const Path& path) const = 0;
  >   [[nodiscard]] Result<int> good();
  >   static Result<int>
  >   make();
  > };
  > template <class T>
  > Result<T> convert(T value);
  > auto trailing(int x) -> Result<int>;
  > EOF
  $ echo 'inline kesu::Result<void> write() { return {}; }' >src/cli/private.hpp
  $ $check .
  include/kesu/core/bad.hpp:1: parse returns a Result and is not [[nodiscard]]
  include/kesu/core/bad.hpp:3: read returns a Result and is not [[nodiscard]]
  include/kesu/core/bad.hpp:5: make returns a Result and is not [[nodiscard]]
  include/kesu/core/bad.hpp:9: convert returns a Result and is not [[nodiscard]]
  include/kesu/core/bad.hpp:10: trailing returns a Result and is not [[nodiscard]]
  src/cli/private.hpp:1: write returns a Result and is not [[nodiscard]]
  [1]

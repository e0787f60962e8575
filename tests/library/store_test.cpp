#include "library/store.h"

#include "support/catch.h"

#include <fstream>
#include <unistd.h>

using namespace effleur;
namespace fs = std::filesystem;

TEST_CASE("a file is stored as a whole, in a folder that is made for it, and leaves nothing else behind") {
    std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
    const fs::path root = mkdtemp(name.data());
    const fs::path file = root / "deep" / "er" / "a.txt";
    const auto content = [&] {
        std::ifstream stream(file, std::ios::binary);
        return std::string(std::istreambuf_iterator<char>(stream), {});
    };
    CHECK_FALSE(library::store(file, "first"));
    CHECK(content() == "first");
    CHECK_FALSE(library::store(file, ""));
    CHECK(content().empty());
    CHECK_FALSE(library::store(file, std::string(100'000, 'x')));
    CHECK(content().size() == 100'000);
    CHECK(std::distance(fs::directory_iterator(file.parent_path()), {}) == 1);

    // a file stands where a folder should
    CHECK(library::store(file / "b.txt", "text") == std::errc::not_a_directory);
    // and a folder where the file should
    CHECK(library::store(root / "deep", "text"));
    CHECK(fs::is_directory(root / "deep"));
    CHECK(std::distance(fs::directory_iterator(root), {}) == 1);
    fs::remove_all(root);
}

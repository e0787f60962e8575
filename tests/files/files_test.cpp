#include "files/files.h"

#include "support/catch.h"

#include <csignal>
#include <fstream>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace effleur;
namespace fs = std::filesystem;

namespace {

/// A folder of its own that goes away again.
struct Folder {
    fs::path path;
    Folder() {
        std::string name = (fs::temp_directory_path() / "effleur-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() {
        std::error_code ignored;
        fs::remove_all(path, ignored);
    }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;
    std::ptrdiff_t count() const { return std::distance(fs::directory_iterator(path), {}); }
};

std::string contentOf(const fs::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

unsigned modeOf(const fs::path& file) {
    struct stat known {};
    REQUIRE(::stat(file.c_str(), &known) == 0);
    return known.st_mode & 0777;
}

/// While it stands no file of this process grows beyond `most` bytes, as on a disk that is full.
struct FullDisk {
    explicit FullDisk(rlim_t most) {
        std::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &before);
        const rlimit limit{most, before.rlim_max};
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FullDisk() { ::setrlimit(RLIMIT_FSIZE, &before); }
    rlimit before{};
};

} // namespace

TEST_CASE("a full disk is an error, the file that was there stays, and nothing else is left") {
    const Folder folder;
    const fs::path file = folder.path / "a.txt";
    REQUIRE_FALSE(files::store(file, "as it was"));
    for (const std::size_t room : {std::size_t{0}, std::size_t{1}, std::size_t{4'096}, std::size_t{9'999}}) {
        const FullDisk disk(room);
        CHECK(files::store(file, std::string(10'000, 'x')));
    }
    CHECK(contentOf(file) == "as it was");
    CHECK(folder.count() == 1);
    CHECK_FALSE(files::store(file, std::string(10'000, 'x')));
    CHECK(contentOf(file).size() == 10'000);
}

TEST_CASE("what is no ordinary file is written straight to, and stays what it is") {
    CHECK(files::store("/dev/full", "x").value() == ENOSPC);
    CHECK_FALSE(files::store("/dev/null", "x"));
    CHECK(fs::is_character_file("/dev/null"));
    CHECK(fs::is_character_file("/dev/full"));
    const Folder folder;
    CHECK(files::store(folder.path, "x"));
    CHECK(folder.count() == 0);
}

TEST_CASE("a link stays a link, and what is replaced keeps its mode") {
    const Folder folder;
    const fs::path real = folder.path / "real.txt";
    const fs::path link = folder.path / "link.txt";
    fs::create_symlink("real.txt", link);
    REQUIRE_FALSE(files::store(link, "one"));
    CHECK(fs::is_symlink(link));
    CHECK(contentOf(real) == "one");
    CHECK(modeOf(real) == 0644);
    REQUIRE(::chmod(real.c_str(), 0640) == 0);
    REQUIRE_FALSE(files::store(link, "two", files::Readers::Owner));
    CHECK(modeOf(real) == 0640);
    REQUIRE_FALSE(files::store(folder.path / "mine.txt", "x", files::Readers::Owner));
    CHECK(modeOf(folder.path / "mine.txt") == 0600);
}

TEST_CASE("a draft is beside its place until it is settled") {
    const Folder folder;
    const fs::path file = folder.path / "deep" / "a.txt";
    CHECK(files::store(file, "x")); // a folder is nobody's slip of the pen
    fs::create_directory(file.parent_path());
    const fs::path draft = files::draftOf(file);
    CHECK(draft.parent_path() == file.parent_path());
    std::ofstream(draft) << "whole";
    CHECK_FALSE(fs::exists(file));
    CHECK_FALSE(files::settle(draft, file));
    CHECK(contentOf(file) == "whole");
    CHECK_FALSE(fs::exists(draft));
    CHECK(modeOf(file) == 0644);
    CHECK(files::settle(draft, file)); // it is gone
    CHECK(contentOf(file) == "whole");
}

TEST_CASE("a free name is the wanted one, else the first number that is free") {
    const Folder folder;
    const fs::path wanted = folder.path / "cards.pdf";
    CHECK(files::freeName(wanted) == wanted);
    REQUIRE_FALSE(files::store(wanted, ""));
    CHECK(files::freeName(wanted) == folder.path / "cards 2.pdf");
    fs::create_symlink("nowhere", folder.path / "cards 2.pdf");
    fs::create_directory(folder.path / "cards 3.pdf");
    CHECK(files::freeName(wanted) == folder.path / "cards 4.pdf");
    CHECK(files::freeName("/nowhere/at all/x.json") == "/nowhere/at all/x.json");
}

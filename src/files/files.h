#pragma once

#include <filesystem>
#include <string_view>
#include <system_error>

namespace effleur::files {

// How every file is written: beside its place, flushed to the disk, then renamed. What was there stays whole until what
// is new is whole; a full disk is an error, whenever it is met. A link stays a link. None of these throws. An error's
// reason is its message().

/// Who may read a new file; one that is replaced keeps its own mode.
enum class Readers { Everyone, Owner };

/// Puts `bytes` in the place of `file`. What is no ordinary file (a pipe, a device) is written straight to.
std::error_code store(const std::filesystem::path& file, std::string_view bytes, Readers readers = Readers::Everyone);

/// Where something that is written bit by bit begins: a new file beside `file`, which settle() puts in its place.
std::filesystem::path draftOf(const std::filesystem::path& file);
/// Flushes the draft and puts it in the place of `file`; a draft that can't be is removed.
std::error_code settle(const std::filesystem::path& draft, const std::filesystem::path& file);

/// `file`, or the first name that is free beside it: "cards.pdf", "cards 2.pdf", ... so that nothing is overwritten.
std::filesystem::path freeName(const std::filesystem::path& file);

/// Flushes an open file to the disk; one that can't be flushed (a pipe, a terminal) is as good as flushed.
std::error_code flush(int descriptor);

} // namespace effleur::files

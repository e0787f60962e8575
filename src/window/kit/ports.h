#pragma once

#include "session/plan.h"

#include <QString>
#include <filesystem>
#include <functional>

namespace effleur::window::kit {

/// Does work beside the window's thread. Tests hand in one that does it at once, or when it is told.
class Background {
public:
    virtual ~Background() = default;
    virtual void run(std::function<void()> job) = 0;
    /// Waits until all jobs are done.
    virtual void finish() = 0;
};

/// Opens a file in whatever program the desktop has for it.
class FileOpener {
public:
    virtual ~FileOpener() = default;
    /// False where nothing opens it.
    virtual bool open(const std::filesystem::path& file) = 0;
};

/// Writes a routine as a sound file to take along.
class AudioWriter {
public:
    virtual ~AudioWriter() = default;
    /// The guide in a language ("en"), in the format that the file's ending names. `progress` is told how much is done,
    /// 0..1, and gives up by false: then no file stays. What went wrong, in words; empty where all is well or it was
    /// given up. Blocks for many seconds; called beside the window's thread, one call at a time.
    virtual QString write(const session::Plan& plan, const QString& language, const std::filesystem::path& file,
                          const std::function<bool(double)>& progress) = 0;
};

/// Draws a routine as pages to hand out.
class PaperWriter {
public:
    virtual ~PaperWriter() = default;
    /// In a language ("en"). What went wrong, in words; empty where all is well. Called beside the window's thread.
    virtual QString write(const session::Plan& plan, const QString& language, const std::filesystem::path& file) = 0;
};

} // namespace effleur::window::kit

#pragma once

#include "window/kit/ports.h"

namespace effleur::app {

/// The handout as a PDF, on the paper that is usual here.
class PdfWriter : public window::kit::PaperWriter {
public:
    QString write(const session::Plan& plan, const QString& language, const std::filesystem::path& file) override;
};

} // namespace effleur::app

#pragma once

#include <clocale>
#include <locale.h> // NOLINT: locale_t is POSIX

namespace effleur::library {

/// While it stands, its thread reads and writes numbers with a point, whatever the locale of the process is or becomes
/// meanwhile: other libraries ask the locale, and the desktop's may write 5,5.
class PlainNumbers {
public:
    PlainNumbers()
        : m_before(::uselocale(plain())) {}
    ~PlainNumbers() { ::uselocale(m_before); }
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    static locale_t plain() {
        static const locale_t all = ::newlocale(LC_ALL_MASK, "C", nullptr);
        return all;
    }
    locale_t m_before;
};

} // namespace effleur::library

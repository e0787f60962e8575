// In `record`: a room has none of those above it on its include path.
#include "record/settings.h"
#ifdef MISUSE
#include "window/kit/theme.h" // refused: window/kit/theme.h: No such file or directory
#endif

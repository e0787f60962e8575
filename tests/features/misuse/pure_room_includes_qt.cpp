// In `session`: a pure room has no Qt on its include path.
#include "session/player.h"
#ifdef MISUSE
#include <QString> // refused: QString: No such file or directory
#endif

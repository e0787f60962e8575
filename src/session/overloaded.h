#pragma once

namespace effleur::session {

/// Makes one visitor of several lambdas; a visit without a case for every alternative does not compile.
template<typename... Visitors> struct Overloaded : Visitors... { using Visitors::operator()...; };
template<typename... Visitors> Overloaded(Visitors...) -> Overloaded<Visitors...>;

} // namespace effleur::session

#pragma once
// The one place that knows which Catch2 there is; tests keep to what its versions 2 and 3 share.
#if __has_include(<catch2/catch_all.hpp>)
#include <catch2/catch_all.hpp>
#else
#include <catch2/catch.hpp>
#endif

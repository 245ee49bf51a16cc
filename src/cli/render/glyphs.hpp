#pragma once

namespace verso::cli {

/// Which characters a picture is drawn with: `ascii` where the locale knows no others.
enum class Glyphs { ascii, unicode };

}  // namespace verso::cli

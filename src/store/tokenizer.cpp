#include "store/tokenizer.hpp"

#include <memory>

#include "model/tokens.hpp"

namespace verso::store {
namespace {

using Tokenizer = tokens::Tokenizer;

// The C interface of fts5_tokenizer; exceptions must not cross it.

int create(void* language, const char**, int, Fts5Tokenizer** out) {
  try {
    auto made = std::make_unique<Tokenizer>(*static_cast<const std::string*>(language));
    *out = static_cast<Fts5Tokenizer*>(static_cast<void*>(made.release()));
    return SQLITE_OK;
  } catch (...) {
    return SQLITE_NOMEM;
  }
}

void destroy(Fts5Tokenizer* tokenizer) {
  const std::unique_ptr<Tokenizer> owned(static_cast<Tokenizer*>(static_cast<void*>(tokenizer)));
}

using Emit = int (*)(void*, int, const char*, int, int, int);

int tokenize(Fts5Tokenizer* tokenizer, void* context, int flags, const char* text, int length,
             Emit emit) {
  try {
    const auto& self = *static_cast<const Tokenizer*>(static_cast<const void*>(tokenizer));
    // What begins a word cannot be stemmed: the ending that tells is not there yet.
    const auto stemming =
        (flags & FTS5_TOKENIZE_PREFIX) != 0 ? tokens::Stemming::off : tokens::Stemming::on;
    int result = SQLITE_OK;
    self.for_each({text, static_cast<std::size_t>(length)}, stemming,
                  [&](std::string_view token, std::size_t begin, std::size_t end) {
                    result = emit(context, 0, token.data(), static_cast<int>(token.size()),
                                  static_cast<int>(begin), static_cast<int>(end));
                    return result == SQLITE_OK;
                  });
    return result;
  } catch (...) {
    return SQLITE_NOMEM;
  }
}

void forget(void* language) {
  const std::unique_ptr<std::string> owned(static_cast<std::string*>(language));
}

}  // namespace

int register_tokenizer(fts5_api& api, const std::string& language) {
  fts5_tokenizer functions{create, destroy, tokenize};
  auto owned = std::make_unique<std::string>(language);
  const int result = api.xCreateTokenizer(&api, "verso", owned.get(), &functions, forget);
  if (result == SQLITE_OK) {
    owned.release();  // NOLINT(bugprone-unused-return-value): FTS5 owns it now, through forget
  }
  return result;
}

}  // namespace verso::store

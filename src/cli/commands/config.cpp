#include <memory>
#include <ostream>

#include "cli/commands/all.hpp"
#include "cli/config_edit.hpp"
#include "cli/files.hpp"
#include "cli/locale_days.hpp"
#include "cli/paths.hpp"
#include "cli/render/json_out.hpp"
#include "cli/render/list.hpp"
#include "cli/session.hpp"
#include "cli/tell.hpp"
#include "cli/terminal/editor.hpp"
#include "exchange/json.hpp"
#include "verso/error.hpp"

namespace verso::cli {
namespace {

struct Row {
  std::string key;
  std::string value;
  bool is_set = false;
  std::string help;
};

/// The settings that verso knows, families by those of their keys that are
/// set, else as `query.NAME`.
std::vector<Row> rows_of(const Config& config) {
  std::vector<Row> rows;
  for (const Setting& setting : settings()) {
    if (!setting.key.ends_with('.')) {
      rows.push_back({std::string(setting.key), config.value(setting.key),
                      config.get(setting.key).has_value(), std::string(setting.help)});
      continue;
    }
    const std::size_t before = rows.size();
    for (const auto& [key, value] : config.all()) {
      if (!key.starts_with(setting.key)) continue;
      rows.push_back({key, config.value(key), true, std::string(setting.help)});
    }
    if (rows.size() == before) {
      rows.push_back({std::string(setting.key) + "NAME", "", false, std::string(setting.help)});
    }
  }
  return rows;
}

nlohmann::ordered_json to_json(const Row& row) {
  return {{"key", row.key},
          {"value", exchange::text_or_null(row.value)},
          {"set", row.is_set},
          {"help", row.help}};
}

Outcome run_all(Session& session) {
  const std::vector<Column<Row>> columns{
      {{"setting"}, [](const Row& row) { return row.key; }},
      {{"value", Fit::flexible, Align::left, Look::strong},
       [](const Row& row) { return row.value; }},
      {{"", Fit::fixed, Align::left, Look::faint},
       [](const Row& row) { return row.is_set ? "" : row.value.empty() ? "not set" : "default"; }},
      {{"meaning", Fit::flexible, Align::left, Look::faint},
       [](const Row& row) { return row.help; }},
  };
  print_list(session, rows_of(session.config()), columns, to_json);
  return Outcome::done;
}

const std::filesystem::path& settings_file(const Session& session) {
  if (session.config_path().empty()) {
    throw Error(ErrorKind::usage,
                "neither HOME nor XDG_CONFIG_HOME is set; say where the settings are with "
                "VERSO_CONFIG");
  }
  return session.config_path();
}

void store(const Session& session, const std::string& text) {
  if (session.dry_run()) return;
  make_private_directory(settings_file(session).parent_path());
  write_file(settings_file(session), text);
}

Outcome run_get(Session& session, const std::string& key) {
  find_setting(key);
  const std::string value = session.config().value(key);
  if (value.empty()) throw Error(ErrorKind::not_found, "the setting " + key + " is not set");
  if (session.output() == Output::json) {
    print_json(session.out(), {{"key", key}, {"value", value}});
  } else {
    session.out() << value << '\n';
  }
  return Outcome::done;
}

/// Says so where a setting is fine and yet changes nothing here, or not yet.
void say_without_effect(const Session& session, std::string_view key, std::string_view value) {
  if (key == "language") {
    session.message("a book that is there gets it by `verso doctor --rebuild`");
    return;
  }
  if (key != "date.show" || value != "locale" || locale_days(session.environment())) return;
  const std::string name = locale_of("LC_TIME", session.environment());
  session.message("days stay 2026-11-22: " +
                  (name.empty()
                       ? "neither LC_ALL, LC_TIME nor LANG names a locale"
                       : "the locale " + name + " is not installed, or has no days of its own"));
}

Outcome run_set(Session& session, const std::string& key, const std::string& value) {
  store(session, with_setting(read_file(settings_file(session)), key, value));
  if (session.output() == Output::json) {
    print_json(session.out(), {{"key", key}, {"value", value}});
  } else {
    session.message(key + (session.dry_run() ? " would be " : " is now ") + value);
  }
  say_without_effect(session, key, value);
  return Outcome::done;
}

Outcome run_unset(Session& session, const std::string& key) {
  store(session, without_setting(read_file(settings_file(session)), key));
  if (session.output() == Output::json) {
    print_json(session.out(), {{"key", key}, {"value", nullptr}});
  } else {
    session.message(key + (session.dry_run() ? " would not be set" : " is not set") + " any more");
  }
  return Outcome::done;
}

std::string first_draft() {
  std::string text = "# Settings of verso; take the # of a line away to set it.\n";
  for (const Setting& setting : settings()) {
    if (setting.key.ends_with('.')) continue;
    text += "\n# " + std::string(setting.help) + "\n# " + std::string(setting.key) + " = \"" +
            std::string(setting.fallback) + "\"\n";
  }
  return text;
}

Outcome run_edit(Session& session) {
  const std::string now = read_file(settings_file(session));
  terminal::edit(session, {now.empty() ? first_draft() : now, ".toml"},
                 [&session](const std::string& text) {
                   const Config config = Config::parse(text, settings_file(session).string());
                   for (const auto& [key, value] : config.all()) (void)find_setting(key);
                   store(session, text);
                 });
  return Outcome::done;
}

}  // namespace

Action declare_config(Options& options) {
  options.example("verso config", "all settings, and what they are for");
  options.example("verso config set me.name Ana Ruiz", "one is changed; comments stay");
  return run_all;
}

Action declare_config_get(Options& options) {
  auto key = std::make_shared<std::string>();
  options.word("KEY", *key);
  return [key](Session& session) { return run_get(session, *key); };
}

Action declare_config_set(Options& options) {
  struct Given {
    std::string key;
    std::string value;
  };
  auto given = std::make_shared<Given>();
  options.word("KEY", given->key);
  options.rest("VALUE", given->value);
  options.example("verso config set date.order dmy", "3/4/2026 is the third of April");
  options.example("verso config set query.work '+acme is:due'", "@work stands for that query");
  return [given](Session& session) { return run_set(session, given->key, given->value); };
}

Action declare_config_unset(Options& options) {
  auto key = std::make_shared<std::string>();
  options.word("KEY", *key);
  return [key](Session& session) { return run_unset(session, *key); };
}

Action declare_config_path(Options&) {
  return [](Session& session) {
    const std::string path = settings_file(session).string();
    tell(session, path, {{"path", path}});
    return Outcome::done;
  };
}

Action declare_config_edit(Options&) { return run_edit; }

}  // namespace verso::cli

#include "eval/report.h"

#include <cmath>

#include "store/json_writer.h"

namespace dragoman {
namespace {

double rounded(double value) { return std::round(value * 1e4) / 1e4; }

class ReportWriter {
 public:
  ReportWriter(const Scores& scores, const WantedCells& wanted) : scores_(scores), wanted_(wanted) {}

  std::string lines(const std::vector<std::string>& names) {
    const auto record = [&](std::string_view kind, auto fields) {
      JsonWriter json(out_);
      json.open('{').key("record").text(kind);
      fields(json);
      json.close('}');
      out_ += '\n';
    };
    for (const std::string& name : names) record("type", [&](JsonWriter& json) { type(json, name); });
    record("micro", [&](JsonWriter& json) { micro(json); });
    record("macro", [&](JsonWriter& json) { macro(json); });
    each_cell(names, [&](const Cell& cell, const auto& examples) {
      record("cell", [&](JsonWriter& json) { write(json, cell, examples); });
    });
    return std::move(out_);
  }

  std::string object(const std::vector<std::string>& names) {
    JsonWriter json(out_);
    json.open('{').key("types").open('[');
    for (const std::string& name : names) {
      json.open('{');
      type(json, name);
      json.close('}');
    }
    json.close(']').key("micro").open('{');
    micro(json);
    json.close('}').key("macro").open('{');
    macro(json);
    json.close('}').key("confusion").open('[');
    each_cell(names, [&](const Cell& cell, const auto& examples) {
      json.open('{');
      write(json, cell, examples);
      json.close('}');
    });
    json.close(']').close('}');
    out_ += '\n';
    return std::move(out_);
  }

 private:
  static void figure(JsonWriter& json, std::string_view name, std::optional<double> value) {
    json.key(name);
    value ? json.number(rounded(*value)) : json.null();
  }

  static void hits(JsonWriter& json, const Hits& hits) {
    json.key("gold").whole(static_cast<std::int64_t>(hits.gold));
    json.key("coded").whole(static_cast<std::int64_t>(hits.coded));
    json.key("right").whole(static_cast<std::int64_t>(hits.right));
    figure(json, "precision", hits.precision());
    figure(json, "recall", hits.recall());
    figure(json, "f1", hits.f1());
  }

  static void score(JsonWriter& json, const TypeScore& score) {
    hits(json, score.events);
    for (const auto& [name, side] : {std::pair("actors", &score.actors), std::pair("recipients", &score.recipients)}) {
      json.key(name).open('{');
      hits(json, *side);
      json.close('}');
    }
    for (const auto& [name, detail] : {std::pair("mode", &score.mode), std::pair("status", &score.status)}) {
      json.key(name).open('{').key("of").whole(static_cast<std::int64_t>(detail->of));
      json.key("right").whole(static_cast<std::int64_t>(detail->right));
      figure(json, "accuracy", detail->accuracy());
      json.close('}');
    }
  }

  void type(JsonWriter& json, const std::string& name) const {
    json.key("event").text(name);
    score(json, scores_.types().at(name));
  }

  void micro(JsonWriter& json) const {
    json.key("texts").whole(static_cast<std::int64_t>(scores_.texts()));
    score(json, scores_.all());
  }

  void macro(JsonWriter& json) const {
    const Macro mean = scores_.macro();
    const auto of = [&](double value) { return mean.types == 0 ? std::nullopt : std::optional(value); };
    json.key("types").whole(static_cast<std::int64_t>(mean.types));
    figure(json, "precision", of(mean.precision));
    figure(json, "recall", of(mean.recall));
    figure(json, "f1", of(mean.f1));
  }

  void each_cell(const std::vector<std::string>& names, auto give) const {
    std::vector<std::string> sides = names;
    sides.emplace_back(no_event);
    for (const std::string& gold : sides) {
      for (const std::string& coded : sides) {
        const auto found = scores_.cells().find({gold, coded});
        if (found != scores_.cells().end()) give(found->first, found->second);
      }
    }
  }

  void write(JsonWriter& json, const Cell& cell, const std::vector<Example>& examples) const {
    json.key("gold").text(cell.first);
    json.key("coded").text(cell.second);
    json.key("count").whole(static_cast<std::int64_t>(examples.size()));
    if (!wanted_(cell)) return;
    json.key("sentences").open('[');
    for (const Example& example : examples) {
      json.open('{').key("id").text(example.id);
      json.key("sentence").text(example.sentence);
      json.key("trigger");
      if (example.in_text) {
        json.open('[').whole(example.in_text->begin);
        json.whole(example.in_text->end);
        json.close(']');
      } else {
        json.null();
      }
      json.key("rule").text_or_null(example.rule);
      json.close('}');
    }
    json.close(']');
  }

  const Scores& scores_;
  const WantedCells& wanted_;
  std::string out_;
};

}  // namespace

std::vector<std::string> names_in(const Scores& scores, std::span<const std::string> names) {
  std::vector<std::string> out;
  for (const std::string& name : names) {
    if (scores.types().contains(name)) out.push_back(name);
  }
  return out;
}

std::string report_json(const Scores& scores, std::span<const std::string> names, const WantedCells& wanted,
                        bool lines) {
  ReportWriter writer(scores, wanted);
  const auto present = names_in(scores, names);
  return lines ? writer.lines(present) : writer.object(present);
}

}  // namespace dragoman

#include <gtest/gtest.h>

#include <chrono>
#include <cstdlib>
#include <random>

#include "extract/page.h"
#include "extract/page_filter.h"
#include "read/utf8_repair.h"

namespace dragoman {
namespace {

class HostilePage : public testing::Test {
 protected:
  // Reads a page and holds it to a time that only near-linear work keeps, on a slow machine and under sanitizers.
  void expect_read(std::string html) const {
    const auto start = std::chrono::steady_clock::now();
    const Page page = read_page(std::move(html), lexicon_);
    EXPECT_LT(std::chrono::steady_clock::now() - start, std::chrono::seconds(20));
    EXPECT_EQ(repaired(page.text), page.text);
  }
  static std::string repeat(std::string_view part, std::size_t times) {
    std::string out;
    for (std::size_t i = 0; i < times; ++i) out += part;
    return out;
  }

  PageLexicon lexicon_ = *PageLexicon::open(DRAGOMAN_SOURCE_DIR "/lexicon");
};

TEST_F(HostilePage, EndlessNesting) {
  for (const char* tag :
       {"<div>",    "<p>",        "<b>",       "<span>",    "<a href=x>",  "<table>",  "<table><tr><td>",
        "<ul><li>", "<li>",       "<form>",    "<button>",  "<object>",    "<select>", "<svg>",
        "<math>",   "<template>", "<h1>",      "<font a>",  "<x-y>",       "<dd>",     "<frameset>",
        "<div><a>", "<td><a>",    "<p><font>", "<marquee>", "<applet><a>", "<!--",     "<![CDATA[",
        "<",        "</",         "<a ",       "<a b='",    "&",           "&#",       "&amp",
        "</p>",     "</br>",      "<br/>"}) {
    SCOPED_TRACE(tag);
    expect_read(repeat(tag, 100000));
    expect_read(repeat(tag, 20000) + "text" + repeat("</div>", 20000));
  }
}

TEST_F(HostilePage, MisnestedTags) {
  expect_read(repeat("<div><object></div>", 50000));
  expect_read(repeat("<a><div></a></div>", 50000));
  expect_read(repeat("<table>x<tr>y<td>z<a>", 30000));
  expect_read(repeat("<b><p></b><i></p>text</i>", 50000));
}

TEST_F(HostilePage, ManyAttributes) {
  std::string tag = "<p";
  for (int i = 0; i < 200000; ++i) tag += " a" + std::to_string(i) + "=1";
  expect_read(tag + ">text");
  expect_read("<p" + repeat(" class=x", 200000) + ">text");
  expect_read("<p class='" + std::string(1 << 20, 'x') + "'>text");
}

TEST_F(HostilePage, DeepLinkedData) {
  expect_read("<script type=application/ld+json>" + repeat("[", 100000) + "</script>");
  expect_read("<script type=application/ld+json>" + repeat("{\"a\":", 100000) + "</script>");
}

TEST_F(HostilePage, UnclosedElements) {
  for (const char* tag :
       {"<script>", "<style>", "<title>", "<textarea>", "<noscript>", "<svg>", "<plaintext>", "<iframe>"}) {
    SCOPED_TRACE(tag);
    expect_read(tag + repeat("<p>x ", 50000));
    expect_read(repeat(std::string(tag) + "x", 50000));
  }
}

TEST_F(HostilePage, AnyBytes) {
  const char* asked = std::getenv("DRAGOMAN_EFFORT");
  const int effort = asked == nullptr ? 1 : std::max(1, std::atoi(asked));
  const std::vector<std::string> parts{"<div>",
                                       "</div>",
                                       "<p class=\"x\">",
                                       "</p>",
                                       "<a href='",
                                       "'",
                                       "\"",
                                       ">",
                                       "<",
                                       "</",
                                       "<table>",
                                       "<tr>",
                                       "<td>",
                                       "</table>",
                                       "<!--",
                                       "-->",
                                       "<script>",
                                       "</script>",
                                       "text ",
                                       "A sentence that is long enough to be prose, and ends. ",
                                       "<li>",
                                       "<ul>",
                                       "&amp;",
                                       "&",
                                       "<svg>",
                                       "</svg>",
                                       "<select>",
                                       "<option>",
                                       "<title>",
                                       "<meta content=",
                                       "\xFF",
                                       "=",
                                       std::string(1, '\0'),
                                       "<br>",
                                       "<h1>",
                                       "<form>",
                                       "<button>",
                                       "<b>",
                                       "/>",
                                       "<body>"};
  std::mt19937 random(1);
  for (int round = 0; round < 500 * effort; ++round) {
    std::string html;
    for (std::size_t n = random() % 200; n > 0; --n) {
      if (random() % 20 == 0)
        html += static_cast<char>(random() % 256);
      else
        html += parts[random() % parts.size()];
    }
    const Page page = read_page(html, lexicon_);
    EXPECT_EQ(repaired(page.text), page.text);
  }
}

TEST(PageFilter, BalancesWhatItKeeps) {
  EXPECT_EQ(filter_page("<div><section>a</div>b</section>").html, "<div><section>a</section></div>b");
  EXPECT_EQ(filter_page("<DIV Class=\"a>b\" onclick='x' ID=c>t").html, "<div class=\"a>b\" id=\"c\">t</div>");
  EXPECT_EQ(filter_page("a<b>c</b> < d <3").html, "ac &lt; d &lt;3");
  EXPECT_EQ(filter_page("<div><table></div>x</table>").html, "<div><table>x</table></div>");
  EXPECT_EQ(filter_page("a<script>if (a<b) '</div>'</script>b<!-- <p> -->c").html, "a bc");
  EXPECT_EQ(filter_page("<script type='application/ld+json'>{}</script>").json_ld, std::vector<std::string>{"{}"});
  EXPECT_FALSE(filter_page("<p>").cut);
}

}  // namespace
}  // namespace dragoman

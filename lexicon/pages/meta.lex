# Where pages say who wrote what and when: the names of <meta> (name, property, http-equiv or itemprop) and of keys in
# schema.org's JSON ("ld:"), and what they tell. Of several the one that stands first here counts.
# Open Graph, schema.org, Dublin Core, Twitter cards, and names that publishing systems have made common.

og:title                       title
ld:headline                    title
twitter:title                  title
dc.title                       title
headline                       title

article:published_time         published
ld:datePublished               published
datePublished                  published
og:published_time              published
article:published              published
parsely-pub-date               published
sailthru.date                  published
dc.date.issued                 published
dcterms.created                published
dc.date                        published
dcterms.date                   published
article.published              published
publish-date                   published
publish_date                   published
publication_date               published
pubdate                        published
cxenseparse:recs:publishtime   published
date                           published
ld:dateCreated                 published

og:site_name                   publisher
ld:publisher                   publisher
application-name               publisher
dc.publisher                   publisher
publisher                      publisher

ld:author                      authors
author                         authors
parsely-author                 authors
sailthru.author                authors
dc.creator                     authors
article:author_name            authors
byl                            authors
byline                         authors

og:url                         url

ld:inLanguage                  language
content-language               language
og:locale                      language
dc.language                    language

# What scrapers and page furniture leave in the text of an article.
#
# A line: a pattern, its kind, why (as it is told in "ignored"); two or more spaces between.
# A pattern is compared with a whole line of the text (up to 400 bytes), or with what stands in one bracket. Capitals,
# the form of quotation marks, bullets before and punctuation behind do not matter; * stands for any text.
#   line     the line is residue
#   teasers  the line is residue, and so are the headlines that follow it (up to 12; to an empty line, or to the end
#            of the text where nothing but headlines comes)
#   end      the line and all that follows it is residue, once the article has begun (a long line with a full stop)
#   bracket  residue where it stands in brackets of its own, within a line too
#   credit   a photo credit that begins like this: a line, what is in a bracket, or the end of a caption (credits.lex)
#   agency   a name that credits and signatures hold (agencies.lex)
# Precision goes first: a pattern that a sentence of an article could match does not belong here.

# the end of the article
Source link  end  scraper's residue
Source link *  end  scraper's residue
Source: *://*  line  scraper's residue
More to explorer  end  scraper's residue
More to explore  end  scraper's residue
[ad_2]  end  scraper's residue
The post * appeared first on *  end  scraper's residue
This article was originally published on *  line  scraper's residue
This story was originally published on *  line  scraper's residue
This article originally appeared on *  line  scraper's residue
Leave a comment  end  scraper's residue
Leave a reply  end  scraper's residue
Join the conversation  end  scraper's residue
Post navigation  end  scraper's residue

# headlines of other articles
Related  teasers  links to other articles
Related article  teasers  links to other articles
Related articles  teasers  links to other articles
Related story  teasers  links to other articles
Related stories  teasers  links to other articles
Related posts  teasers  links to other articles
Related news  teasers  links to other articles
Related topics  teasers  links to other articles
Related content  teasers  links to other articles
Related coverage  teasers  links to other articles
Related links  teasers  links to other articles
Recommended  teasers  links to other articles
Recommended for you  teasers  links to other articles
Recommended stories  teasers  links to other articles
You may also like  teasers  links to other articles
You might also like  teasers  links to other articles
You may also be interested in  teasers  links to other articles
More stories  teasers  links to other articles
More news  teasers  links to other articles
More from *  teasers  links to other articles
More on this story  teasers  links to other articles
More on this topic  teasers  links to other articles
Most read  teasers  links to other articles
Most popular  teasers  links to other articles
Most viewed  teasers  links to other articles
Trending  teasers  links to other articles
Trending now  teasers  links to other articles
Top stories  teasers  links to other articles
Latest news  teasers  links to other articles
Latest stories  teasers  links to other articles
Editor's picks  teasers  links to other articles
Popular posts  teasers  links to other articles
Don't miss  teasers  links to other articles
Up next  teasers  links to other articles
Read next  teasers  links to other articles
What to read next  teasers  links to other articles
See also  teasers  links to other articles
Also read  teasers  links to other articles
Read also  teasers  links to other articles
Further reading  teasers  links to other articles
Read more  teasers  links to other articles
Read more on *  line  links to other articles
Read more about *  line  links to other articles
Read more: *  line  links to other articles
Read also: *  line  links to other articles
Also read: *  line  links to other articles
Other news: *  line  links to other articles
Related news: *  line  links to other articles
Read: *  line  links to other articles
See also: *  line  links to other articles
Related: *  line  links to other articles
Recommended: *  line  links to other articles
Must read: *  line  links to other articles
READ NEXT: *  line  links to other articles
Click here *  line  links to other articles
Continue reading  line  links to other articles
Continue reading *  line  links to other articles
Read full article  line  links to other articles
Read the full story *  line  links to other articles
Watch now: *  line  links to other articles
Watch: *  line  links to other articles
Listen to this article *  line  links to other articles
Listen to this article  line  links to other articles

# advertisements
Advertisement  line  advertisement
Advertisements  line  advertisement
Advertising  line  advertisement
Advertisement - *scroll*  line  advertisement
Story continues below advertisement*  line  advertisement
Story continues below  line  advertisement
Article continues below advertisement  line  advertisement
Article continues after advertisement  line  advertisement
Continue reading the main story  line  advertisement
Sponsored  line  advertisement
Sponsored content  line  advertisement
Sponsored links  line  advertisement
Promoted  line  advertisement
Promoted content  line  advertisement
Ad  line  advertisement
[ad_1]  line  scraper's residue
ad_1  bracket  scraper's residue
ad_2  bracket  scraper's residue

# newsletters and subscriptions
Sign up for *newsletter*  line  request to subscribe
Sign up to *newsletter*  line  request to subscribe
Sign up here*  line  request to subscribe
Sign up now  line  request to subscribe
Sign up  line  request to subscribe
Subscribe  line  request to subscribe
Subscribe now*  line  request to subscribe
Subscribe to our *  line  request to subscribe
Subscribe to the *newsletter*  line  request to subscribe
Subscribe here*  line  request to subscribe
Subscribe for *  line  request to subscribe
Get our *newsletter*  line  request to subscribe
Get the *newsletter*  line  request to subscribe
Join our *newsletter*  line  request to subscribe
Join our Telegram *  line  request to subscribe
Join our WhatsApp *  line  request to subscribe
Already a subscriber*  line  request to subscribe
Log in  line  request to subscribe
Register now  line  request to subscribe
Enter your email*  line  request to subscribe
By signing up*you agree*  line  request to subscribe
By subscribing*you agree*  line  request to subscribe
Thank you for subscribing*  line  request to subscribe
Newsletter  line  request to subscribe
Support our journalism*  line  request to subscribe
Donate now*  line  request to subscribe

# sharing
Share  line  request to share
Share this  line  request to share
Share this:  line  request to share
Share this article*  line  request to share
Share this story*  line  request to share
Share this post*  line  request to share
Share on Facebook*  line  request to share
Share on Twitter*  line  request to share
Share on WhatsApp*  line  request to share
Share via *  line  request to share
Facebook  line  request to share
Twitter  line  request to share
WhatsApp  line  request to share
Telegram  line  request to share
LinkedIn  line  request to share
Pinterest  line  request to share
Facebook Twitter *  line  request to share
Tweet  line  request to share
Email  line  request to share
Print  line  request to share
Copy link  line  request to share
Like this:  line  request to share
Like Loading  line  request to share
Loading  line  request to share
Follow us on *  line  request to share
Follow us  line  request to share
Like us on Facebook*  line  request to share
Comments  line  request to share
Follow * on Twitter  line  request to share
Follow * on Twitter at *  line  request to share
Follow * on Twitter: @*  line  request to share
Tap here to *  line  request to share

# cookies, rights, help
This site uses cookies*  line  notice of the site
This website uses cookies*  line  notice of the site
We use cookies *  line  notice of the site
Accept all cookies  line  notice of the site
Accept cookies  line  notice of the site
Manage preferences  line  notice of the site
Privacy policy  line  notice of the site
Terms of use  line  notice of the site
Terms and conditions  line  notice of the site
Please enable JavaScript*  line  notice of the site
You need to enable JavaScript*  line  notice of the site
Your browser does not support*  line  notice of the site
All rights reserved  line  notice of rights
Copyright * all rights reserved*  line  notice of rights
© * all rights reserved*  line  notice of rights
©*  line  notice of rights
Copyright ©*  line  notice of rights
Copyright 20*  line  notice of rights
(c) 20*  line  notice of rights
This material may not be published, broadcast, rewritten*  line  notice of rights
Skip to main content  line  notice of the site
Skip to content  line  notice of the site
Skip advertisement  line  notice of the site
Back to top  line  notice of the site
Image caption  line  notice of the site
Image source, *  line  photo credit
Media caption  line  notice of the site

# who and when
By our correspondent  line  byline
By our reporter  line  byline
By our staff reporter  line  byline
By staff reporter  line  byline
By staff writer  line  byline
Our correspondent  line  byline
Staff reporter  line  byline
Web desk  line  byline
News desk  line  byline
By agencies  line  byline
Published: *  line  date of publication
Published at: *  line  date of publication
Updated: *  line  date of publication
Last updated: *  line  date of publication
Last modified: *  line  date of publication
First published: *  line  date of publication
Posted: *  line  date of publication
* min read  line  notice of the site
* minute read  line  notice of the site
* minutes read  line  notice of the site

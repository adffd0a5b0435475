/// Pages in the manner of large sites; every word in them is made up.
enum SamplePage {}

extension SamplePage {
    /// A news article of a broadcaster: JSON-LD, a main element, boxes and comments.
    static let broadcaster = #"""
        <!DOCTYPE html>
        <html lang="en-GB" class="no-js"><head><meta charset="utf-8">
        <title>Harbour bridge closed after crane strikes pier - Example News</title>
        <link rel="canonical" href="https://www.example.org/news/articles/c0ffee">
        <meta property="og:title" content="Harbour bridge closed after crane strikes pier">
        <meta property="og:site_name" content="Example News">
        <script
        type="application/ld+json">{"@context":"http://schema.org","@type":"NewsArticle","url":"https://www.example.org/news/articles/c0ffee",
        "publisher":{"@type":"NewsMediaOrganization","name":"Example
        News","logo":{"@type":"ImageObject"}},"datePublished":"2024-03-05T08:12:44.000Z","dateModified":"2024-03-06T18:12:44.000Z","headline":"Harbour bridge closed after crane strikes pier","author":[{"@type":"Person","name":"Ada Quill"},{"@type":"Person","name":"Bo Lindgren"}]}</script>
        <style>p{color:red}</style></head>
        <body class="has-sidebar with-ads"><header><nav><ul><li><a href="/">Home</a></li><li>
        <a href="/news">News</a></li><li><a href="/sport">Sport</a></li></ul></nav></header>
        <div class="cookie-banner"><p>We use cookies to give you the best experience on this site, and to show
        you advertising that matters to you, always.</p></div>
        <main id="main-content"><article>
        <header><h1 id="main-heading">Harbour bridge closed after crane strikes pier</h1></header>
        <div data-component="byline-block"><span>Ada Quill</span> <time datetime="2024-03-05T08:12:44.000Z">5
        March 2024</time></div>
        <figure><div class="image"><img src="x.jpg" alt="The bridge"></div>
        <span class="ssrcss-credit">Getty Images</span>
        <figcaption>The bridge carries some 40,000 vehicles a day</figcaption></figure>
        <div data-component="text-block"><p><b>A road bridge over the harbour of Portmere has been closed after
        a floating crane struck one of its piers.</b></p></div>
        <div data-component="text-block"><p>Nobody was hurt when the crane broke loose on <a
        href="/x">Monday</a> night, the harbour master said, but engineers found a crack of two metres.</p></div>
        <div data-component="text-block"><p>Buses will be led over the old toll road until the repair is done,
        which the council expects to take six weeks.</p></div>
        <div data-component="subheadline-block"><h2>Third accident</h2></div>
        <div data-component="text-block"><p>It is the third time within two years that a vessel has hit the
        bridge, after a ferry in May and a barge in October.</p></div>
        <div data-component="links-block"><ul><li><a href="/a">Ferry captain fined over bridge collision</a>
        </li><li><a href="/b">Why Portmere built its bridge so low</a></li></ul></div>
        <div class="ad-slot"><p>Advertisement text that nobody wants to read, ever, in the middle of an article
        about a bridge.</p></div>
        <div data-component="text-block"><p>"We have asked for fenders for ten years," said the mayor, Ines
        Varga, who visited the site on Tuesday.</p></div>
        <aside class="newsletter-signup"><h2>Get our flagship newsletter</h2>
        <p>Sign up here for all the headlines you need to start the day with us.</p></aside>
        <div data-component="tags"><a href="/t/portmere">Portmere</a> <a href="/t/ships">Shipping</a></div>
        </article>
        <section class="more-on-this-story"><h2>More on this story</h2><ul><li>
        <a href="/1">Barge hits bridge in fog</a>
        <p>In October a barge went astray in thick fog and touched the bridge.</p></li></ul></section>
        <section id="comments"><h2>Comments</h2><div class="comment">
        <p>I have been saying for years that this bridge is far too low for such ships, and nobody ever
        listened to me.</p></div><div class="comment">
        <p>Perhaps they should put up a sign, or a light, or hire somebody who can look out of a window now and
        then.</p></div></section>
        </main><footer><p>Copyright 2024 Example News. The Example is not responsible for the content of
        external sites. Read about our approach.</p></footer></body></html>
        """#

    /// A blog with its data in a graph, share buttons, related posts and comments.
    static let blog = #"""
        <!DOCTYPE html><html lang="en-US"><head><meta charset="UTF-8">
        <title>Crane hits bridge &#8211; Harbour Watch</title>
        <link rel="canonical" href="https://harbour.example/2024/03/05/crane-hits-bridge/">
        <script type="application/ld+json"
        class="yoast-schema-graph">{"@context":"https://schema.org","@graph":[{"@type":"Article","@id":"https://harbour.example/#article","isPartOf":{"@id":"https://harbour.example/"},"author":{"name":"Ada Quill","@id":"https://harbour.example/#/person/1"},"headline":"Crane hits bridge","datePublished":"2024-03-05T09:00:00+00:00","dateModified":"2024-03-08T09:00:00+00:00","publisher":{"@id":"https://harbour.example/#organization"},"inLanguage":"en-US"},{"@type":"WebPage","@id":"https://harbour.example/","url":"https://harbour.example/2024/03/05/crane-hits-bridge/","name":"Crane hits bridge - Harbour Watch","datePublished":"2024-03-05T09:00:00+00:00"},{"@type":"Organization","@id":"https://harbour.example/#organization","name":"Harbour Watch"}]}</script></head>
        <body class="post-template-default single single-post postid-12 has-sidebar"><div id="page" class="site">
        <header id="masthead" class="site-header"><div class="site-title"><a href="/">Harbour Watch</a></div>
        <nav class="main-navigation"><ul id="menu"><li><a href="/about">About</a></li></ul></nav></header>
        <div id="content"><div id="primary"><main id="main" class="site-main">
        <article id="post-12" class="post-12 post type-post category-port tag-crane">
        <header class="entry-header"><h1 class="entry-title">Crane hits bridge</h1><div class="entry-meta">
        <span class="posted-on">Posted on <time class="entry-date published"
        datetime="2024-03-05T09:00:00+00:00">March 5, 2024</time>
        </span> <span class="byline">by <a href="/author/ada">Ada Quill</a></span></div></header>
        <div class="post-thumbnail"><img src="x.jpg"></div>
        <div class="entry-content"><p>A floating crane has struck the road bridge over the harbour of Portmere,
        which is now closed.</p>
        <p>Nobody was hurt.</p><p><strong>Third accident</strong></p>
        <p>It is the third collision within two years, after a ferry in May and a barge in October.</p>
        <blockquote class="wp-block-quote"><p>We have asked for fenders for ten years.</p></blockquote>
        <p>The repair will take six weeks, engineers said<sup>1</sup>.</p>
        <div class="sharedaddy sd-sharing-enabled"><h3>Share this:</h3><ul><li><a>Twitter</a></li></ul></div>
        <div id="jp-relatedposts" class="jp-relatedposts"><h3>Related</h3><div>
        <a href="/a">Ferry captain fined</a></div></div></div>
        <footer class="entry-footer"><span class="cat-links">Posted in <a>Port</a></span>
        <span class="tags-links">Tagged <a>crane</a></span></footer></article>
        <nav class="post-navigation"><a>Previous: Barge hits bridge in fog</a></nav>
        <div id="comments" class="comments-area"><h2>3 thoughts on “Crane hits bridge”</h2><ol><li>
        <article class="comment-body"><p>I have been saying for years that this bridge is far too low for such
        ships, and nobody listened.</p></article></li><li><article class="comment-body">
        <p>They should sell the thing and build a tunnel instead, as they did in the north of the country.</p>
        </article></li></ol></div></main></div>
        <aside id="secondary" class="widget-area"><h2>Recent posts</h2><ul><li><a>Barge</a></li></ul></aside>
        </div></div></body></html>
        """#

    /// A page of the 1990s: a table for columns, line breaks for paragraphs, no heading.
    static let tables = #"""
        <HTML><HEAD><TITLE>Portmere Post: Crane hits bridge</TITLE><META NAME="DC.date" CONTENT="1999-03-05">
        </HEAD><BODY BGCOLOR=white>
        <TABLE WIDTH=800><TR><TD WIDTH=150><A HREF=a>Home</A><BR><A HREF=b>News</A><BR><A HREF=c>Weather</A>
        <BR></TD>
        <TD><FONT SIZE=5><B>Crane hits bridge</B></FONT><BR><FONT SIZE=1>By Ada Quill, Post staff</FONT><BR><BR>
        A floating crane has struck the road bridge over the harbour of Portmere, and it is now closed.<BR><BR>
        Nobody was hurt, the harbour master said. The crane broke loose in a storm, drifted for an hour<BR>and
        then struck the northern pier.<BR><BR>
        The repair will take six weeks, engineers said.<BR><BR>It is the third accident.</TD>
        <TD WIDTH=150><B>Also in the Post</B><BR><A HREF=d>Ferry captain fined</A><BR></TD></TR></TABLE></BODY>
        </HTML>
        """#

    /// A daily: no article element, a summary, a figure with a promotion in it.
    static let daily = #"""
        <!doctype html><html lang="en"><head><title>Crane hits bridge | Shipping | The Example</title>
        <meta property="og:title" content="‘Too low for ships’: crane hits bridge"/>
        <meta property="article:published_time" content="2024-03-05T09:00:00.000Z"/>
        <meta property="article:author" content="https://www.example.com/profile/ada"/>
        <meta name="author" content="Ada Quill"/><meta property="og:site_name" content="the Example"/>
        <meta property="og:url" content="http://www.example.com/uk/2024/mar/05/crane"/></head>
        <body><div id="bannerandheader"><header><a>Support us</a></header></div>
        <main data-layout="StandardLayout"><div data-gu-name="headline">
        <h1>‘Too low for ships’: crane hits bridge</h1></div>
        <div data-gu-name="standfirst"><p>Harbour of Portmere closed after third collision in two years,
        engineers say</p></div>
        <div data-gu-name="media"><figure><figcaption>
        <span>The bridge in the morning.</span> Photograph: Bo Lindgren/The Example</figcaption></figure></div>
        <div data-gu-name="meta"><address aria-label="Contributor info">
        <a rel="author">Ada Quill</a> in Portmere</address><details>
        <summary>Tue 5 Mar 2024 09.00 GMT</summary>Last modified on Wed 6 Mar 2024 10.00 GMT</details></div>
        <div data-gu-name="body"><div id="maincontent"><div class="article-body-viewer-selector">
        <p>A floating crane has struck the road bridge over the harbour of Portmere, which is now closed.</p>
        <p>Nobody was hurt when it broke loose in a storm on <a href="x">Monday</a>, the harbour master said,
        but a crack of two metres was found.</p>
        <div class="ad-slot-container"></div><aside data-component="rich-link">
        <a href="/r">Ferry captain fined over bridge collision</a> Read more</aside>
        <figure data-spacefinder-role="inline"><div data-testid="email-signup"><p>Sign up to Morning Mail</p>
        </div></figure>
        <p>“We have asked for fenders for ten years,” said the mayor, Ines Varga.</p><h2>What next</h2>
        <p>The repair will take six weeks, engineers said, and cost as much as a new ferry would.</p></div>
        </div></div>
        <div data-gu-name="submeta"><div>Explore more on these topics</div><ul><li><a>Shipping</a></li><li>
        <a>news</a></li></ul></div></main>
        <section data-title="most-viewed"><h2>Most viewed</h2><ol><li>
        <a>Cat found after nine years in the attic of a town hall in the far north of the island</a></li></ol>
        </section></body></html>
        """#

    /// A page whose text is only in its data, with a line end in a string.
    static let paywalled = #"""
        <!DOCTYPE html><html><head><title>Crane hits bridge</title><script type="application/ld+json">
        [{"@context":"https://schema.org","@type":["NewsArticle","Thing"],"headline":"Crane hits bridge &amp;
        harbour closes","datePublished":"2024-03-05","author":{"@type":"Person","name":"Ada
        Quill"},"publisher":{"name":"The Example"},
        "articleBody":"A floating crane has struck the road bridge over the harbour of Portmere, which is now
        closed.\n\nNobody was hurt when it broke loose
        in a storm on Monday.\n\nThe repair will take six weeks, engineers said, and cost as much as a new
        ferry would."}]
        </script></head><body><div id="app"><h1>Crane hits bridge & harbour closes</h1>
        <p>Subscribe to read.</p></div></body></html>
        """#

    /// A live page: one main element, an article element for each entry.
    static let live = #"""
        <html><head><title>Storm live</title><script
        type="application/ld+json">{"@type":"LiveBlogPosting","headline":"Storm hits the coast –
        live","datePublished":"2024-03-05T06:00:00Z","coverageStartTime":"2024-03-05T06:00:00Z","liveBlogUpdate":[{"@type":"BlogPosting","headline":"Ferry stays in port","datePublished":"2024-03-05T09:00:00Z","articleBody":"x"}]}</script></head><body><main><h1>Storm hits the coast – live</h1>
        <article class="block"><h2>Ferry stays in port</h2><p>
        <time datetime="2024-03-05T09:00:00Z">09.00</time></p>
        <p>The ferry to the island stays in port today, the line has told passengers on its website.</p>
        </article>
        <article class="block"><h2>Bridge closed</h2>
        <p>The road bridge over the harbour of Portmere is closed to lorries and buses until the evening.</p>
        </article>
        <article class="block"><h2>Good morning</h2>
        <p>Welcome to our coverage of the storm that has reached the coast at about five in the morning.</p>
        </article></main></body></html>
        """#

    /// A page of an agency: paragraphs are div elements, all is hidden behind a question, comments are longer than the text.
    static let agency = #"""
        <!DOCTYPE html><html lang="en"><head><title>Crane strikes bridge, harbour closes | Agency</title>
        <meta name="article:published_time" content="2024-03-05T08:12:44Z"/>
        <script
        type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":"Crane
        strikes bridge, harbour
        closes","datePublished":"2024-03-05T08:12:44Z","author":[{"@type":"Person","name":"Ada
        Quill"}],"publisher":{"@type":"Organization","name":"Agency"}}</script></head>
        <body><div id="fusion-app" aria-hidden="true"><div class="site-header__social"><div><a>World</a>
        <a>Business</a></div></div><main><article class="article-social-wrapper">
        <div class="article-header"><h1 data-testid="Heading">Crane strikes bridge, harbour closes</h1>
        <div class="info"><span>By <a>Ada Quill</a></span><time datetime="2024-03-05T08:12:44Z">
        <span>March 5, 2024</span><span>8:12 AM UTC</span><span>Updated an hour ago</span></time></div></div>
        <div class="article-body__content"><div data-testid="paragraph-0" class="text__text">PORTMERE, March 5
        (Agency) - A floating crane has struck the road bridge over the harbour of <a>Portmere</a>, which is
        now closed.</div>
        <div data-testid="paragraph-1" class="text__text">Nobody was hurt when it broke loose in a storm on
        Monday, the harbour master said.</div>
        <div data-testid="promo-box"><span>Sign up</span> <a>here.</a></div>
        <div class="ad-container"><div>Advertisement · Scroll to continue</div></div>
        <div data-testid="paragraph-2" class="text__text">"We have asked for fenders for ten years," said the
        mayor, Ines Varga.</div>
        <div data-testid="paragraph-3" class="text__text">($1 = 0.92 crowns)</div></div>
        <div class="sign-off"><p data-testid="Body">Reporting by Ada Quill in Portmere; Editing by Cy Marsh</p>
        </div><p>Our Standards: <a>The Agency Trust Principles.</a></p></article>
        <div class="comments"><p>A very long comment by somebody who has read the article and wants to tell the
        world what he thinks about bridges and cranes.</p>
        <p>A very long comment by somebody who has read the first comment and wants to tell the world what she
        thinks about such comments.</p><p>A very long comment by somebody who has read none of it and wants to
        tell the world about the price of bread in the town.</p></div>
        </main></div><div class="consent-modal"><p>We and our partners store and access information on a
        device, such as cookies, for the purposes that are described below.</p></div></body></html>
        """#
}

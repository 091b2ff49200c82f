/** Markdown as a page that looks as GitHub shows it: its style sheet, and its diagrams drawn. */

import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { marked } from 'marked';

const require = createRequire(import.meta.url);
const STYLE = readFileSync(require.resolve('github-markdown-css/github-markdown.css'), 'utf8');
const MERMAID = readFileSync(require.resolve('@mermaid-js/tiny/dist/mermaid.tiny.js'), 'utf8');

/** Pixels of the frame around the text. */
const FRAME = 24;

/** The page. It has the class `drawn` once its diagrams are there. Light or dark is up to who looks at it. */
export function pageOf(markdown: string): string {
  const body = marked
    .parse(markdown, { async: false, gfm: true })
    .replaceAll(
      /<pre><code class="language-mermaid">([\s\S]*?)<\/code><\/pre>/g,
      '<pre class="mermaid">$1</pre>',
    );
  return `<!doctype html>
<meta charset="utf-8">
<style>${STYLE}</style>
<style>
  body { margin: 0; padding: ${FRAME}px; background: #ffffff; }
  .markdown-body .mermaid { background: none; text-align: center; }
  @media (prefers-color-scheme: dark) { body { background: #0d1117; } }
</style>
<article class="markdown-body">${body}</article>
<script>${MERMAID.replaceAll('</script', '<\\/script')}</script>
<script>
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  mermaid.initialize({ startOnLoad: false, theme: isDark ? 'dark' : 'default' });
  mermaid.run().then(() => document.documentElement.classList.add('drawn'));
</script>
`;
}

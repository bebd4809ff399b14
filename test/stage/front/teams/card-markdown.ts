const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The little markdown Teams knows in cards: bold, italics, links and lists. Everything else is text, escaped first. */
export function markdownOf(text: string): string {
  const safe = text.replace(/[&<>"']/g, (sign) => entities[sign] ?? sign);
  const lines = safe.split('\n').map((line) => {
    const item = /^\s*(?:[-*]|\d+[.)])\s+(.*)$/.exec(line);
    return item
      ? `<div style="padding-left:1.2em;text-indent:-1em">&bull;&nbsp; ${inline(item[1] ?? '')}</div>`
      : inline(line);
  });
  return `<p style="margin:0">${lines.join('<br>').replaceAll('</div><br>', '</div>')}</p>`;
}

function inline(line: string): string {
  return line
    .replace(/\[([^\]]+)\]\((https:\/\/[^)\s]+)\)/g, '<a href="$2" target="_blank" rel="noopener">$1</a>')
    .replace(/\*\*([^*]+)\*\*/g, '<strong>$1</strong>')
    .replace(/(^|\W)_([^_]+)_(?=\W|$)/g, '$1<em>$2</em>');
}

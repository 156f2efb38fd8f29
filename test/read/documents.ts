import fc from 'fast-check'

const word = fc.constantFrom('calm', 'Zinc', 'helps', 'you', 'Rest', 'måne', 'A', 'energy', 'Focus', 'B-12', '60%', 'x')
const words = fc.array(word, {minLength: 1, maxLength: 5}).map((all) => all.join(' '))
const phrase = fc.array(word, {minLength: 2, maxLength: 4}).map((all) => all.join(' '))

/** Texts of one of several shapes, each made of words. */
function shapes(...makes: ((one: string, other: string) => string)[]): fc.Arbitrary<string> {
  return fc.tuple(fc.constantFrom(...makes), phrase, words).map(([make, one, other]) => make(one, other))
}

function glued(part: fc.Arbitrary<string>, by: fc.Arbitrary<string>, maxLength: number): fc.Arbitrary<string> {
  return fc.array(fc.tuple(part, by), {minLength: 1, maxLength}).map((all) => all.flat().join(''))
}

const lineEnd = fc.constantFrom('\n', '\n', '\r\n', '\r')
const mark = fc.constantFrom('', '', '', '\uFEFF')

/** Writes a document with the line ends and the byte order mark of some editor. */
function saved(documents: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc.tuple(mark, documents, lineEnd).map(([start, text, end]) => start + text.replaceAll('\n', end))
}

const json = fc.tuple(phrase, phrase, fc.boolean()).map(([one, other, long]) => {
  const text = JSON.stringify({
    '@type': 'Product',
    name: one,
    slug: one,
    faq: [{text: `<p>${other}<\\/p>&dagger; ${one}`}]
  })
  return long ? text.replaceAll(/[å ]/g, (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`) : text
})

const htmlInline = shapes(
  (a) => a,
  (a) => `<b>${a}</b>`,
  (a) => `${a}<sup>*</sup>`,
  (a) => `${a[0]}<i class="c">${a.slice(1)}</i>`,
  (a, b) => `<a href="/x" title="${a} &amp; ${b}">${b}</a>`,
  (a, b) => `<img src=x alt='${a}' aria-label="${b}">`,
  (a, b) => `${a}<br>${b}`,
  (a, b) => `<span hidden>${a}</span>${b}`,
  (a) => `&amp; ${a}&dagger; &#65;&#x42; &copy `,
  (a) => `<!-- ${a} --><wbr>`
)
const htmlText = glued(htmlInline, fc.constantFrom(' ', '', '\n  '), 4)
const htmlBlock = fc
  .tuple(
    fc.constantFrom<(a: string, b: string) => string>(
      (a) => `<p>${a}</p>`,
      (a) => `<p>${a}`,
      (a) => a,
      (a, b) => `<h2>${a}</h2><div>${b}</div>`,
      (a, b) => `<ul><li>${a}<li>${b}</ul>`,
      (a, b) => `<table><caption>${a}</caption><tr><th>${b}<td>${a}</table>`,
      (a, b) => `<blockquote>${a}<p>${b}</blockquote>`,
      (a) => `<div style="display:none">${a}</div>`,
      (a) => `<script>if (a < b) "${a}"</script><template>${a}</template>`,
      (a) => `<details><summary>${a}</summary>`,
      (a) => `<svg><title>x</title><text>${a}</text></svg>`
    ),
    htmlText,
    htmlText
  )
  .map(([make, a, b]) => make(a, b))
const htmlHead = fc
  .tuple(words, phrase, json)
  .map(
    ([a, b, data]) =>
      `<title>${a}</title><meta name="description" content="${b} &lt;"><script type="application/ld+json">${data}</script>`
  )

/** Pages and pieces of HTML. */
export const html = saved(
  fc
    .tuple(fc.option(htmlHead, {nil: ''}), fc.array(htmlBlock, {maxLength: 5}))
    .map(([head, blocks]) => head + blocks.join('\n'))
)

const inline = shapes(
  (a) => a,
  (a) => `*${a}*`,
  (a) => `**${a}**`,
  (a) => `***${a}***`,
  (a) => `_${a}_`,
  (a) => `~~${a}~~`,
  (a) => `${a}\\*`,
  (a) => `${a}\\. \\_ `,
  (a) => `&amp; ${a}&#42; &#65;`,
  (a, b) => `[${a}](https://e.x "${b}")`,
  (a) => `[${a}][r]`,
  (a, b) => `![${a} *${b}*](i.png '${a}')`,
  (a) => `\`${a}\` `,
  (a) => `${a}[^n]`,
  (a) => `${a}<sup>*</sup>`,
  (a, b) => `<b title="${a} &quot;">${b}</b>`,
  (a, b) => `${a}<br>${b}`,
  (a, b) => `${a}  \n${b}`,
  (a, b) => `${a}\\\n${b}`,
  (a, b) => `<i style="display:none">${a}</i> ${b}`,
  (a) => `<https://e.x> ${a} * _`
)
const line = glued(inline, fc.constantFrom(' ', ' ', '', '. '), 4)
const block = fc
  .tuple(
    fc.constantFrom<(a: string, b: string) => string>(
      (a) => a,
      (a, b) => `${a}\n${b}`,
      (a) => `# ${a} #`,
      (a) => `${a}\n===`,
      (a, b) => `- ${a}\n- ${b}`,
      (a, b) => `* ${a}\n  ${b}\n  + ${b}`,
      (a, b) => `1. [ ] ${a}\n\n   ${b}`,
      (a, b) => `> ${a}\n> ${b}\n>> * ${a}`,
      (a, b) => `| ${a.replaceAll('\n', ' ')} | B |\n|---|---|\n| x | ${b.replaceAll('\n', ' ')} |`,
      (a) => `\`\`\`\n${a}\n\`\`\``,
      (a, b) => `[^n]: ${a}\n\n    ${b}`,
      (a, b) => `<div>\n\n${a}\n\n</div>\n<p>${b.replaceAll('\n', ' ')}</p>`,
      (a) => `<!--\n${a}\n-->`
    ),
    line,
    line
  )
  .map(([make, a, b]) => make(a, b))
const front = fc
  .tuple(phrase, phrase, phrase)
  .map(
    ([a, b, c]) =>
      `---\ntitle: "${a} \\u0041 \\"\n  ${b}"\nseo: {description: '${c}''s'}\nlist:\n  - >-\n    ${a}\n    ${c}\n  - ${b}\n    ${c}\nslug: ${a}\n---\n`
  )

/** GFM with footnotes, front matter and HTML. */
export const markdown = saved(
  fc
    .tuple(fc.option(front, {nil: ''}), fc.array(block, {minLength: 1, maxLength: 5}))
    .map(([head, blocks]) => `${head}${blocks.join('\n\n')}\n\n[r]: https://e.x "t"\n`)
)

const plainLine = shapes(
  (a) => a,
  (a, b) => `${a} ${b} ${a} ${b}`,
  (a) => `${a}.*`,
  (a) => `  ${a}`,
  (a) => `- ${a}`,
  (a) => `* ${a}`,
  (a) => `2) ${a}`,
  (a) => a.toUpperCase(),
  (a) => `${a}:`,
  (a) => `${a} well-`,
  () => '====',
  () => '---',
  () => '',
  () => '',
  () => '\t'
)

/** Plain text in all its layouts. */
export const text = fc
  .tuple(
    mark,
    fc.array(fc.tuple(plainLine, fc.constantFrom('\n', '\n', '\r\n', '\r', '\u0085', '\u2028', '\f')), {maxLength: 12})
  )
  .map(([start, lines]) => start + lines.flat().join(''))

/** What Markdown is made of, in no order: all that may go wrong in the reading of marks, brackets and tags. */
export const soup = fc
  .array(
    fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        'a',
        'b',
        ' ',
        ' ',
        '. ',
        '\\',
        '`',
        '``',
        '[',
        ']',
        '](u)',
        '](u "t")',
        '![',
        '!',
        '&amp;',
        '&',
        '†',
        'é',
        '🌿',
        '(',
        ')',
        '"',
        '<b>',
        '</b>',
        '<',
        '>',
        '\n'
      ]
    ),
    {maxLength: 24}
  )
  .map((parts) => `x${parts.join('')}`)

/** Tags and entities in no order. */
export const tagSoup = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'a',
        'b ',
        ' c',
        'å',
        '&amp;',
        '&amp',
        '&lt;',
        '&#66',
        '&copy',
        '&notit;',
        '&',
        '&#x;',
        '<br>',
        '<hr>',
        '<img alt="x">',
        '<!-- c -->',
        ' < '
      ),
      fc
        .tuple(
          fc.constantFrom('<', '</'),
          fc.constantFrom('p', 'div', 'b', 'i', 'ul', 'li', 'h1', 'sup', 'blockquote', 'dl', 'dt', 'section', 'span')
        )
        .map(([open, name]) => `${open}${name}>`)
    ),
    {maxLength: 24}
  )
  .map((parts) => parts.join(''))

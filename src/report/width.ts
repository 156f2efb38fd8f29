/** Columns that a terminal gives to a text: 2 for East Asian wide characters and emoji, 0 for combining ones. */
export function width(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length
  let columns = 0
  for (const character of text) columns += widthOf(character)
  return columns
}

/** Columns of one character. */
export function widthOf(character: string): number {
  const code = character.charCodeAt(0)
  if (code >= 0x20 && code < 0x7f) return 1
  if (COMBINING.test(character)) return 0
  return WIDE.test(character) ? 2 : 1
}

/** The text in lines of at most `columns`, broken at blanks. A word longer than a line stays whole. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = []
  let line = ''
  let taken = 0
  for (const word of text.split(' ')) {
    const wanted = width(word)
    if (line !== '' && taken + 1 + wanted > columns) {
      lines.push(line)
      line = word
      taken = wanted
    } else {
      taken += wanted + (line === '' ? 0 : 1)
      line = line === '' ? word : `${line} ${word}`
    }
  }
  lines.push(line)
  return lines
}

/** The head of a text, with `…` where it was cut to fit `columns`. */
export function clip(text: string, columns: number): string {
  let taken = 0
  let end = 0
  let fits = 0
  for (const character of text) {
    taken += widthOf(character)
    if (taken > columns) return `${text.slice(0, fits)}…`
    end += character.length
    // Room for the ellipsis itself.
    if (taken < columns) fits = end
  }
  return text
}

// A skin tone colours the emoji before it.
const COMBINING = /^[\p{Mn}\p{Me}\p{Cf}\p{Emoji_Modifier}]$/u
const WIDE =
  /^[\p{Emoji_Presentation}\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u

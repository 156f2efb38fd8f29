/**
 * Text from copy, rulesets or file names as a terminal and a CI log may show it. Control characters, escape sequences
 * and characters that turn the reading direction become visible; the log commands of CI hosts (`::error`, `##[error]`,
 * `##vso[…]`) lose the shape by which they are known.
 */
export function inert(text: string): string {
  const still = MOVING.test(text) ? text.replace(/\s+/g, blank) : text
  return disarm(ACTIVE.test(still) ? still.replace(ALL_ACTIVE, visible) : still)
}

/** One character of a source line, to be shown as it is or by its escape. Tabs and line ends are the caller's. */
export function visible(character: string): string {
  const code = character.codePointAt(0)!
  if (code >= 0x20 && code < 0x7f) return character
  if (code < 0x20) return String.fromCodePoint(0x2400 + code)
  if (code === 0x7f) return '␡'
  return ACTIVE.test(character) ? `\\u{${code.toString(16)}}` : character
}

/** Text that no CI host takes for a command to itself. */
export function disarm(text: string): string {
  const calm = text.includes('::') ? text.replace(/(^|\s)::(?=\w)/g, '$1: :') : text
  return calm.includes('##') ? calm.replace(/##(?=\w*\[)/g, '# #') : calm
}

// C0, DEL, C1, soft hyphen, direction marks and overrides, zero-width space, separators, word joiner, tags. The joiners
// U+200C and U+200D stay: names and emoji are written with them.
const ACTIVE_SET =
  '[\\u0000-\\u001f\\u007f-\\u009f\\u00ad\\u061c\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb\\u{e0000}-\\u{e007f}]'
const ACTIVE = new RegExp(ACTIVE_SET, 'u')
const ALL_ACTIVE = new RegExp(ACTIVE_SET, 'gu')

/** Blanks that may stay as they are, and what is white space but none of them. */
const BLANKS = ' \\u00a0\\u2000-\\u200a\\u202f\\u3000'
const MOVING = new RegExp(`[^\\S${BLANKS}]`)
const STILL = new RegExp(`^[${BLANKS}]+$`)

/** White space that moves the cursor or ends the line is one blank; a no-break space may stay. */
function blank(run: string): string {
  return STILL.test(run) ? run : ' '
}

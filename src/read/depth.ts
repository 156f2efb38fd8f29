/** How many block quotes and list items may start on one line, and how far to the right a list item may start. */
const DEEPEST = 100
const FARTHEST = 1000
const MARK = '(?:>|(?:[-+*]|\\d{1,9}[.)])(?=[ \\t]))'
const NESTED = new RegExp(`(?:(?:[ \\t]*${MARK}){${DEEPEST + 1}}|[ \\t]{${FARTHEST},}${MARK})`, 'y')
const RULE = /^[ \t]*([-*])(?:[ \t]*\1)*[ \t]*$/
/** All that may stand before the text of a line. */
const MARKS = ' \t>-+*.)0123456789'

/** Throws where block quotes and lists nest so deeply, from `from` on, that finding the blocks would take for ever. */
export function refuseDepth(text: string, from: number): void {
  for (let start = from, count = 1; start < text.length; count++) {
    const found = text.indexOf('\n', start)
    const end = found < 0 ? text.length : found
    if (end - start > DEEPEST && isNested(text, start) && !RULE.test(text.slice(start, end))) throw tooDeep(count)
    start = end + 1
  }
}

function isNested(text: string, start: number): boolean {
  for (let at = start; at <= start + DEEPEST; at++) if (!MARKS.includes(text[at]!)) return false
  NESTED.lastIndex = start
  return NESTED.test(text)
}

function tooDeep(line: number): Error {
  const reason = `Line ${line} nests block quotes or lists more than ${DEEPEST} deep: cut the \`>\`, bullets or indent at its start`
  return Object.assign(new Error(reason), {code: 'too-deep', line})
}

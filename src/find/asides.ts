/** Characters before a mark that are looked at. */
const most = 90

/** A price: "from $9", "24.99 USD / bottle". */
const price = /(?:[$€£] ?\d[\d.,]*|\b\d[\d.,]* ?(?:USD|EUR|GBP))(?: ?\/ ?\w+)?$/
/** What was said is over, by its stop or its quotation mark, and a dash leads to who said it. */
const dashed = /(?:^|[.!?,"'”’][*†‡§¶\uE0D0-\uE0D9]*) *(?:[—–―~]|--?) *([A-Z][^—–"“”]*)$/
/** A quotation that ends in a stop, and its speaker without a dash. */
const quoted = /[.!?,]["'”’][*†‡§¶\uE0D0-\uE0D9]*,? +(?:[a-z]+ )?([A-Z][^—–"“”]*)$/
/** Who said it, by an initial: `"I love it" says Anna K.` */
const said = /["'”’][*†‡§¶\uE0D0-\uE0D9]*,? +[a-z]+ ([A-Z][a-z]+ [A-Z]\.(?:,[^—–"“”]*)?)$/
/** A name that is the whole block. */
const alone = /^([A-Z][a-z]+ [A-Z]\.(?:,[^—–"“”]*)?)$/
/** A person with what goes with the name: "Anna K.", "Dr. A. Lee, Portland, OR", "Mia T., 34, verified buyer". */
const person = /^(?:[A-Z][^\s,;:!?"()]* ?){1,5}(?:, ?[^\s,;:!?"()]+(?: [^\s,;:!?"()]+){0,3}){0,3}$/

/** Whether the folded text before a mark ends in what the mark says something of, instead of the sentence: a name, a price. */
export function isAside(text: string, mark: number): boolean {
  const before = text.slice(Math.max(0, mark - most), mark).trimEnd()
  if (price.test(before)) return true
  const name = (dashed.exec(before) ??
    quoted.exec(before) ??
    said.exec(before) ??
    (mark < most ? alone.exec(before) : null))?.[1]
  return name !== undefined && person.test(name)
}

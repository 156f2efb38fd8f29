import type {Token} from './tokens.js'

/** Letters of a name that is spelled out, at most: the search stays linear in a text of single letters. */
const longest = 24
/** Four letters or more, each by itself. */
const apart = /(?:[^\s.*_•·-][ .*_•·-]{1,2}){3}[^\s.*_•·-]/
const digits: Readonly<Record<string, string>> = {0: 'o', 1: 'i', 3: 'e', 4: 'a', 5: 's', 7: 't'}

/** Whether a text may hold a name whose letters stand apart. */
export function isApart(text: string): boolean {
  return apart.test(text)
}

/** Digits between letters: "canc3r". */
export function isMixed(word: string): boolean {
  return /[^\d]\d+[^\d]/.test(word)
}

/** A word with the letters back that digits stand for. */
export function plain(word: string): string {
  return word.replace(/[013457]/g, (digit) => digits[digit]!)
}

/** A name that is spelled so that no search finds it ("c a n c e r", "canc3r", "#reversecancer"), and where it ends. */
export function unmasked<Name>(
  tokens: readonly Token[],
  from: number,
  nameOf: (word: string) => Name | undefined
): {name: Name; to: number} | undefined {
  const spelled = spelledOut(tokens, from)
  if (spelled) {
    const name = nameOf(plain(spelled.word))
    return name && {name, to: spelled.to}
  }
  const written = tokens[from]!.text
  const name = tokens[from - 1]?.text === '#' ? tagged(written, nameOf) : undefined
  const found = name ?? (isMixed(written) ? nameOf(plain(written)) : undefined)
  return found && {name: found, to: from + 1}
}

/** Single letters in a row, as one word. */
function spelledOut(tokens: readonly Token[], from: number): {word: string; to: number} | undefined {
  let to = from
  let word = ''
  while (word.length < longest && tokens[to]?.word && tokens[to]!.text.length === 1) {
    word += tokens[to]!.text
    to += 1
    if (/^[.*_•·]$/.test(tokens[to]?.text ?? '')) to += 1
  }
  return word.length > 3 ? {word, to} : undefined
}

/** "#reversecancer": words run together in a tag. */
function tagged<Name>(written: string, nameOf: (word: string) => Name | undefined): Name | undefined {
  for (let at = 4; at < Math.min(written.length - 1, longest * 2); at++) {
    const name = nameOf(written.slice(0, at)) ?? nameOf(written.slice(at - 2))
    if (name) return name
  }
  return undefined
}

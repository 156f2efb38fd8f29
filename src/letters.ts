// Unicode classes in regular expressions take V8 milliseconds to compile, and most copy has no letter that needs them.
// These tests answer for what copy is made of by its code, and ask the classes for the rest.

let wordClass: RegExp | undefined
let lowerClass: RegExp | undefined

/** Whether a UTF-16 code unit is (part of) a letter or a digit. */
export function isWordCode(code: number): boolean {
  if (code < 0x80) {
    return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a) || (code >= 0x30 && code <= 0x39)
  }
  if (isSignCode(code)) return false
  wordClass ??= /^[\p{L}\p{N}]/u
  return wordClass.test(String.fromCharCode(code))
}

/** Punctuation, arrows, symbols and the private letters that marks are folded to. */
function isSignCode(code: number): boolean {
  return (
    (code >= 0x2010 && code <= 0x206f) ||
    (code >= 0x20a0 && code <= 0x20cf) ||
    (code >= 0x2190 && code <= 0x245f) ||
    (code >= 0x2500 && code <= 0x2bff) ||
    (code >= 0xe000 && code <= 0xf8ff) ||
    (code >= 0xa0 && code <= 0xa9) ||
    code === 0xae ||
    code === 0xb0 ||
    code === 0xb7
  )
}

/** Whether a text starts with a letter or a digit. */
export function isWordCharacter(text: string): boolean {
  return text !== '' && isWordCode(text.charCodeAt(0))
}

/** Whether a text holds a letter or a digit. */
export function hasWord(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (isWordCode(text.charCodeAt(at))) return true
  return false
}

/** Whether a text starts with a small letter. */
export function isLower(text: string): boolean {
  const code = text.charCodeAt(0)
  if (code < 0x80) return code >= 0x61 && code <= 0x7a
  if (Number.isNaN(code) || isSignCode(code)) return false
  lowerClass ??= /^\p{Ll}/u
  return lowerClass.test(text)
}

/** Calls back with each run of letters and digits until it answers true; whether it did. */
export function someWord(text: string, test: (word: string, start: number) => boolean): boolean {
  let start = -1
  for (let at = 0; at <= text.length; at++) {
    const inside = at < text.length && isWordCode(text.charCodeAt(at))
    if (inside) {
      if (start < 0) start = at
    } else if (start >= 0) {
      if (test(text.slice(start, at), start)) return true
      start = -1
    }
  }
  return false
}

/** Whether a code unit is a combining mark that is set over or through a letter. */
export function isCombining(code: number): boolean {
  return (
    (code >= 0x300 && code <= 0x36f) ||
    (code >= 0x483 && code <= 0x489) ||
    (code >= 0x1ab0 && code <= 0x1aff) ||
    (code >= 0x1dc0 && code <= 0x1dff) ||
    (code >= 0x20d0 && code <= 0x20ff) ||
    (code >= 0xfe20 && code <= 0xfe2f)
  )
}

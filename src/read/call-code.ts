/** What the code between two signs does to the text behind it. `never`: it opens a stretch that is never carried out. */
export type Flow = 'never' | 'opens' | 'turns' | 'ends'

const NEVER = /^#?(?:if[\s(]+(?:!\s*true|not\s+true|false|0|nil|null|none)|unless[\s(]+true)[-~\s):{]*$/i
const TURNS = /^(?:\}\s*)?(?:else|elsif|elif|elseif)\b/i
const CLOSING = /^(?:\}|(?:\/|end_?)(\w*))[-~;\s]*$/i
/** Words that want an end. */
const BLOCK = /^(?:if|unless|for|foreach|each|range|with|case|switch|while|block|define|capture)$/i

/** How code (`if false`, `endif`) directs what is carried out; nothing where it does not. */
export function flowOf(inner: string): Flow | undefined {
  const said = inner.replace(/^[-~\s]*(?:php\s+)?/i, '')
  if (NEVER.test(said)) return 'never'
  if (TURNS.test(said)) return 'turns'
  const closing = CLOSING.exec(said)
  if (closing) return !closing[1] || BLOCK.test(closing[1]) ? 'ends' : undefined
  const word = /^#?(\w+)/.exec(said)?.[1] ?? ''
  return BLOCK.test(word) || /\bdo(?:\s*\|[^|]*\|)?[-\s]*$/.test(said) ? 'opens' : undefined
}

/** What code calls. */
export interface Said {
  /** What is put in, by path or name. */
  readonly words?: readonly (string | undefined)[]
  /** What is printed by itself. */
  readonly own?: string
  /** The word names the layout that the page is put into. */
  readonly extending?: boolean
}

const COMMENT = /^[-~\s]*(?:[#/^](?!>)|(?:php\s+)?(?:\/[/*]|#)|<\s*\/\*)/
const HEAD = /^[-~=&{\s]*(?:(?:php|echo|print)\b[\s=]*)*/
/** A partial of Handlebars, a shortcode of Hugo. */
const PART = /^[<>%]\s*["'`]?([\w$@./:-]+)/
const FIRST = /^(?:->|[\w$@./:-])+/
const SECOND = /^[\s(]*(?:\w+(?:\s*=\s*|:\s+))?["'`]?\[?([\w$@./:-]+)/
/** Words, without their dashes, that put in what the next word names. */
const INCLUDING =
  /^(?:include(?:once|relative|cached|if|when|first)?|require(?:once)?|render(?:partial|template|snippet|component|file)?|partial(?:cached)?|sections?|component|snippet|template|embed|insert|view|widget|chunk|shortcode|doshortcode|thefield|(?:get|load|locate)template(?:part)?)$/i
const EXTENDING = /^(?:extends?|layout)$/i
/** What a value is used for behind it, but to be printed. */
const USED = /^\s*(?::?=|!=|&&|\?(?![?.])|(?:and|is|in)\b|\|\s*(?:length|size|count)\b)/
/** What may follow a value's name and still be the value, printed. */
const SHOWN = /\.(?:html|html_safe|text|content|body|value|raw)$/

/**
 * What the code behind `sign` calls: what an including word names (`include "fda-note"`, `> fda-note`), or a word that is
 * printed by itself (`fda_note()`). What another function is given (`url('fda-note')`) is not printed, nor is a bare text.
 */
export function saidBy(inner: string, sign: string): Said {
  if (COMMENT.test(inner)) return {}
  const head = HEAD.exec(inner)![0]
  const rest = inner.slice(head.length).replace(/^#>/, '>')
  const part = PART.exec(rest)
  if (part) return {words: [part[1]]}
  const first = FIRST.exec(rest)?.[0]
  if (first === undefined) return {}
  const after = rest.slice(first.length)
  const verb = /\w*$/.exec(first)![0].replaceAll('_', '')
  const second = SECOND.exec(after)?.[1]
  const prints = isPrinting(sign, head, verb, after)
  if (second !== undefined && INCLUDING.test(verb)) return prints ? {words: [second]} : {}
  if (second !== undefined && EXTENDING.test(verb)) return {words: [second], extending: true}
  return prints && !USED.test(after) ? {own: first.replace(SHOWN, '')} : {}
}

/** Whether code prints what it yields: `<%= … %>`, `<?php echo … ?>`, a function of PHP that is called. */
function isPrinting(sign: string, head: string, verb: string, after: string): boolean {
  if (sign === '<%') return /[-=]/.test(head) || (/^include$/i.test(verb) && !/^\s*\(/.test(after))
  if (sign === '<?') return /=|echo|print/.test(head) || INCLUDING.test(verb) || /^\s*\(/.test(after)
  return true
}

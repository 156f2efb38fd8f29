import type {Span} from '../types.js'

/** Where a menu can stand: in navigation all is menu, at the head or foot of a page what is nothing but links. */
export type MenuPlace = 'navigation' | 'edge'

/** Links in a row that are a menu wherever they stand. */
const row = 3

/**
 * The choices of a menu in a block's text, each read by itself: its links, and in navigation the words between them.
 * Undefined where the block is no menu.
 */
export function menuChoices(text: string, links: readonly Span[], place: MenuPlace | undefined): Span[] | undefined {
  if (links.length < (place ? 1 : row)) return undefined
  const choices: Span[] = []
  let at = 0
  for (const link of [...links, {start: text.length, end: text.length}]) {
    if (!isSeparator(text, at, link.start)) {
      if (place !== 'navigation') return undefined
      choices.push({start: at, end: link.start})
    }
    if (link.end > link.start) choices.push(link)
    at = Math.max(at, link.end)
  }
  return choices
}

/** Does nothing but blanks and signs stand there? */
function isSeparator(text: string, from: number, to: number): boolean {
  return to <= from || !/[^\s!-/:-@[-`{-~\u00a0-\u00bf\u2000-\u2bff]/.test(text.slice(from, to))
}

/** Names by what calls spell them: by path or file name, in any case, with or without dashes. */
export type Names = ReadonlyMap<string, string>

/** What calls may spell each name. */
export function namesOf(names: readonly string[]): Names {
  return new Map(names.flatMap((name) => spellings(name).map((one) => [one, name] as const)).reverse())
}

/** The name that a word in a call means, if it is one of `names`; a word that is no path (`note.length`) ends in no file's ending. */
export function nameIn(word: string | undefined, names: Names, isPath = true): string | undefined {
  if (!word) return undefined
  // `parts.fda-note` in Blade, `settings.fda_note`; `x-fda-note` is a component of Blade.
  const last = word.slice(Math.max(word.lastIndexOf('.'), word.lastIndexOf(':'), word.lastIndexOf('>')) + 1)
  for (const one of [...(isPath ? spellings(word) : [plain(word)]), plain(last), plain(word.replace(/^x-/, ''))]) {
    const name = names.get(one)
    if (name !== undefined) return name
  }
  return undefined
}

/** `shared/_fda-note.html` may be called by its path, its file's name, `fda-note`, `FdaNote`. */
function spellings(word: string): string[] {
  const file = word.slice(word.lastIndexOf('/') + 1)
  return [word, file, file.replace(/(?<=[^.])\.[a-z]{1,10}$/i, '')].map(plain)
}

function plain(word: string): string {
  return word.toLowerCase().replace(/[-_ $]/g, '')
}

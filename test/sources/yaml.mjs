/** A word list as YAML: the comment, then each section; a section is a list, or a table of lists by class; one term a line, sorted. */
export function yaml({comment, sections}) {
  const out = comment.map((line) => (line ? `# ${line}` : '#'))
  for (const [name, {about, entries}] of Object.entries(sections)) {
    out.push('', ...about.map((line) => `# ${line}`), `${name}:`)
    if (Array.isArray(entries)) {
      out.push(...entries.map((term) => `  - ${scalar(term)}`))
      continue
    }
    for (const [key, list] of Object.entries(entries)) {
      out.push(`  ${key}:`, ...list.map((term) => `    - ${scalar(term)}`))
    }
  }
  return `${out.join('\n')}\n`
}

// What YAML 1.2 would not read as a string (numbers, true, null) or not read at all is quoted.
function scalar(term) {
  return /^[a-z][a-z0-9 +-]*$/.test(term) && !/^(true|false|null)$/.test(term) ? term : JSON.stringify(term)
}

import {readFileSync, writeFileSync} from 'node:fs'
import {fileURLToPath} from 'node:url'
import {loadRulesets} from '../index.js'

const readme = new URL('../../README.md', import.meta.url)
const section = /(<!-- rules: [^\n]*-->\n)[\s\S]*?(<!-- \/rules -->)/

/** The README's table of rules, made from the rule files. */
export async function rulesTable(): Promise<string> {
  const rulesets = await loadRulesets(['us-fda', 'us-ftc'])
  const rows = rulesets.flatMap((ruleset) =>
    ruleset.rules.map(({id, severity, confidence, law, why}) => {
      const reason = why.split(/(?<=[.!?])\s/)[0]?.replace(/\s+/g, ' ') ?? ''
      return `| [\`${ruleset.id}/${id}\`](rulesets/${ruleset.id}/${id}.yml) | ${severity}, ${confidence} | ${law.cite} | ${reason} |`
    })
  )
  return ['| Rule | Severity, confidence | Law | Why |', '| --- | --- | --- | --- |', ...rows].join('\n')
}

/** The README with its table as it should be. */
export async function readmeText(): Promise<{now: string; wanted: string}> {
  const now = readFileSync(readme, 'utf8')
  const table = await rulesTable()
  return {now, wanted: now.replace(section, (_, head: string, foot: string) => `${head}${table}\n${foot}`)}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) writeFileSync(readme, (await readmeText()).wanted)

export {retextRules} from './check/plugin.js'
export {retextClaims} from './find/plugin.js'
export {treeOf} from './find/tree.js'
export {type Fixed, type FixOptions, fix} from './fix.js'
export {graph} from './graph.js'
export type {Language} from './language.js'
export {rulesetAsOf, rulesetIn, rulesetWith} from './levels.js'
export {classify, type LintOptions, lint, loadRulesets, parseRuleset, type Statement} from './lint.js'
export {loadLanguage} from './packs.js'
export {type ParityOptions, parity} from './parity.js'
export {Prose} from './prose.js'
export {reporters, reportOn} from './report/index.js'
export type {Rule, Ruleset} from './ruleset.js'
export {readSite, type SiteStatement} from './site.js'
export type {
  Block,
  ClaimEntry,
  Edge,
  Edit,
  FileEntry,
  Finding,
  Graph,
  LanguageEntry,
  Page,
  PageEntry,
  Parity,
  SiteText,
  Suggestion
} from './types.js'

/** What `claimlint --help` prints: at most 80 columns. */
export const HELP = `Usage: claimlint [check] [options] <paths…>
       claimlint classify | explain RULE|FILE:LINE | graph FILE
       claimlint parity SOURCE TRANSLATION… | test | rules

Finds the health claims in supplement copy, ties each one to the disclaimer that
the law prescribes, and flags wording that the law does not allow.

Paths are files (.txt, .md, .html), folders, globs, or - for standard input.
Folders and globs leave out what .gitignore names, node_modules and .git.

Commands:
  check <paths…>            check pages; the default
  classify                  say of each line of standard input what kind of
                            claim it is: NDJSON in, NDJSON out
  explain RULE              print the law, the reason and a few examples of a
                            rule (--all: every example)
  explain FILE:LINE[:COLUMN]
                            print what is read there, and why it is flagged or
                            passes, criterion by criterion
  graph FILE                print what leads where, claims to marks, marks to
                            notes (--format text|json|dot)
  parity SOURCE TRANSLATION…
                            compare a page with its translations, a folder with
                            theirs, or the pages of one folder by the language
                            in their paths (en/a.md and sv/a.md, a.md and
                            a.sv.md) or their hreflang: lost and added claims,
                            marks and disclaimers, stronger claims, glued words;
                            --source-language TAG (default: en)
  test [folders…]           run the examples of rulesets and language packs;
                            --coverage names what no example shows
  rules                     list the rules

What is checked:
  --rulesets a,b            rulesets by id, or folders (default:
                            us-fda,us-ftc)
  --rule ID=LEVEL           a rule at another level: off, info, warning, error
  --as-of YYYY-MM-DD        the law as it was read on that day, where a rule
                            knows an earlier one (today: distant-disclaimer)
  --language auto|en        language of the copy (default: auto, by page)
  --config FILE             the configuration (default: the nearest
                            .claimlintrc.yml, .yaml or .json, or "claimlint"
                            in package.json, from each file's folder upwards to
                            the repository's root, or the working directory)
  --no-config               no configuration
  --stdin-filename NAME     name, and so the format, of standard input
                            (default: plain text)
  --no-error-on-unmatched-pattern
                            a folder or glob without a page is no fault

What is mended:
  --fix                     add marks to claims and to the disclaimer, restore
                            its prescribed words: each mend is proved by linting
                            again; the report is on what is left
  --fix-dry-run             print that as a diff, and change nothing
  --fix-insert-disclaimer   with one of these: print the disclaimer at the end
                            of pages that lack it

What is reported:
  --format stylish|json     the report (default: stylish)
  --locale en|sv            the language of the report and of explain, rules and
                            parity (default: en, whatever the environment says,
                            so that a page gets one report on all machines)
  --quiet                   list errors only
  --max-warnings N          exit with 1 if there are more than N warnings
  --color, --no-color       with or without colour; else as NO_COLOR,
                            FORCE_COLOR and the terminal say

  --version                 print the version
  --help                    print this; claimlint COMMAND --help: of a command

Exit codes: 0 all was read, nothing was found at the gate's level; 1 errors were
found, or too many warnings; 2 something was not read, or an option is wrong.
`

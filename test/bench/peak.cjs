// Loaded into a measured process (`node -r`): leaves the peak of its memory, in bytes, in the file that PEAK_FILE names.
const {readFileSync, writeFileSync} = require('node:fs')

/** `maxRSS` counts the parent from before the exec too; Linux knows the process's own peak. */
function peak() {
  try {
    return Number(/VmHWM:\s+(\d+)/.exec(readFileSync('/proc/self/status', 'utf8'))[1]) * 1024
  } catch {
    return process.resourceUsage().maxRSS * 1024
  }
}

process.on('exit', () => writeFileSync(process.env.PEAK_FILE, String(peak())))

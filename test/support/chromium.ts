import { existsSync } from 'node:fs'
import { type Browser, chromium } from 'playwright-core'

/** Where systems keep it. */
const USUAL = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/** Null where there is none; `CHROMIUM_PATH` names another one. */
export const CHROMIUM_PATH: string | null =
  process.env.CHROMIUM_PATH || (USUAL.find(path => existsSync(path)) ?? null)

/** What to call tests that need it: whoever reads the run sees why they were skipped. */
export function inChromium(name: string): string {
  return CHROMIUM_PATH
    ? name
    : `${name} (skipped: there is no Chromium here; install it, or set CHROMIUM_PATH)`
}

export function launchChromium(): Promise<Browser> {
  // Containers run as root, where the sandbox does not start.
  return chromium.launch({ executablePath: CHROMIUM_PATH!, args: ['--no-sandbox'] })
}

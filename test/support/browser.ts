import { existsSync } from 'node:fs'
import puppeteer, { type Browser, type Page } from 'puppeteer-core'
import { afterAll } from 'vitest'

/** Debian's Chromium, which `.ci/run` installs; undefined where the machine has none. */
export const chromium = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  existsSync,
)

let started: Promise<Browser> | undefined

afterAll(async () => {
  await (await started)?.close()
})

export interface Opened {
  page: Page
  /** What the console and the network had to complain about. */
  complaints: string[]
}

/** Opens a file; whatever the page asks the network for is a complaint, and refused. */
export async function openInBrowser(file: string): Promise<Opened> {
  started ??= puppeteer.launch({
    executablePath: chromium ?? '',
    // Root, as in a container, has no sandbox of its own.
    args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  })
  const page = await (await started).newPage()
  const complaints: string[] = []
  page.on('console', message => {
    if (message.type() === 'error' || message.type() === 'warn') complaints.push(message.text())
  })
  page.on('pageerror', error => complaints.push(String(error)))
  await page.setRequestInterception(true)
  page.on('request', request => {
    if (request.url() === `file://${file}`) return void request.continue()
    complaints.push(`asked for ${request.url()}`)
    void request.abort()
  })
  await page.goto(`file://${file}`)
  return { page, complaints }
}

import type { CloudControls } from '../../harness/cloud-controls'

/** What stands on a page, whole or in part. */
export type Words = string | RegExp

/** What a person does with their eyes and one finger on a page, or on a sheet over it. */
export interface Place {
  /** Presses the first button with this name; `nth` for one of several, from 0. */
  press(name: Words, nth?: number): Promise<void>
  /** Presses it and, without looking, the same spot of the screen once more. */
  pressTwice(name: Words): Promise<void>
  /** Follows a link. */
  follow(name: Words): Promise<void>
  /** Chooses one of several; a string is the whole name. */
  choose(name: Words): Promise<void>
  /** Ticks a box. */
  tick(name: Words): Promise<void>
  /** Turns a switch. */
  turn(name: Words): Promise<void>
  /** Goes to a tab of the page. */
  turnTo(tab: Words): Promise<void>
  /** Touches a row or a card by words that stand on it. */
  touch(words: Words): Promise<void>
  /** Types into the field with this label, over what stands there. */
  fill(label: Words, value: string): Promise<void>
  /** Types into the only field there is. */
  write(value: string): Promise<void>
  /** Waits until words stand there. */
  see(words: Words): Promise<void>
  /** Waits until words are gone; `see` must have found the very same ones on this device before. */
  seeNoMore(words: Words): Promise<void>
  /** How often words stand there now. */
  count(words: Words): Promise<number>
  /** The words on the page that look like this. */
  read(words: RegExp): Promise<string>
  /** How many pictures have this name now. */
  pictures(name: Words): Promise<number>
  /** How many rows the table with this name has. */
  rowsOf(table: Words): Promise<number>
  /** What stands in the field with this label. */
  written(label: Words): Promise<string>
  /** What stands in the only field there is. */
  writtenHere(): Promise<string>
  /** Whether a box is ticked. */
  isTicked(name: Words): Promise<boolean>
  /** Whether a button says that it cannot be pressed. */
  isOff(name: Words): Promise<boolean>
}

/**
 * A phone or a browser in the hands of one person: everything a journey may do. Each driver implements all of
 * it, so an action that one of them lacks does not compile.
 */
export interface Device extends Place {
  /** Starts the app on a page given as `/pages/…/index?name=value`; `/` is where it starts by itself. */
  open(address: string): Promise<void>
  /** Starts the app by a code of the summit with this text. */
  scan(scene: string): Promise<void>
  /** Starts the app anew on the page in front. */
  comeBack(): Promise<void>
  /** Goes to another tab of the app. */
  goTo(tab: Words): Promise<void>
  /** The sheet that lies over the page. */
  inDialog(): Place
  /** Allows one message: our card, or another button of ours, then WeChat's dialog. */
  allowMessage(button?: Words): Promise<void>
  /** Presses our card's button, and refuses in WeChat's dialog. */
  refuseMessage(): Promise<void>
  /** Adds a picture of their own to a form; the name has no ending. */
  addPicture(name: string): Promise<void>
  /** Adds a file that calls itself a PDF to a form. */
  addPdf(name: string, bytes: Buffer): Promise<void>
  /** Opens a PDF that is attached to something; answers how many bytes were shown or saved. */
  openPdf(name: string): Promise<number>
  /** Opens the first picture that is attached to something, and sees that it is one. */
  openPicture(): Promise<void>
  /** Loses the next file on its way to the cloud. */
  loseNextUpload(): Promise<void>
  goOffline(): Promise<void>
  goOnline(): Promise<void>
  /** So much time passes for what waits to be sent. */
  letWaitingAge(ms: number): Promise<void>
  /** The device loses what it kept under a key, as one that was cleaned does. */
  forget(key: string): Promise<void>
  /** Has a picture made of what stands there; answers how many bytes were saved, or handed to WeChat. */
  carryAway(): Promise<number>
  /** The numbers that the phone was asked to dial, oldest first. */
  dialled(): Promise<string[]>
  /** What was copied last. */
  copied(): Promise<string>
  /** Keys of what the device keeps. */
  keeps(): Promise<string[]>
  /** Uncaught errors and what was complained of, beside what being offline explains. */
  problems(): string[]
}

/** Where a journey is played: a cloud of its own with content, and devices to hand out. */
export interface Stage extends CloudControls {
  /** The first administrator's invitation. */
  invitation: string
  /** A device with nothing on it, in the hands of this WeChat user. */
  hand(openid: string): Promise<Device>
  close(): Promise<void>
}

export interface PlayOptions {
  /** Whether there is the content that is marked 示例; it is there unless told otherwise. */
  demo?: boolean
  /** Directories of content laid over the district's own. */
  overlays?: string[]
}

/** One of the drivers. */
export interface Play {
  start(options?: PlayOptions): Promise<Stage>
}

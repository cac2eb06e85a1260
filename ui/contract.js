/**
 * The contract with the wizard, as types: a Screen comes in, an Intent goes out.
 *
 * The Rust side says what each part promises (crates/wizard/src/screen.rs and intent.rs); this says it again for the reader
 * of these modules and for a type checker.
 *
 * @typedef {{ label: string, role: "primary"|"secondary"|"quiet"|"danger"|"back"|"help"|"not_now",
 *   send: Record<string, string>, fields: string[] }} Action
 * @typedef {{ number: number, of: number, label: string, names: string[] }} Step
 * @typedef {{ tag: string, name: string, label: string, current: boolean }} Language
 * @typedef {{ label: string, chosen: { theme: "system"|"light"|"dark", contrast: "system"|"more", text: number, motion: "system"|"less" },
 *   groups: { label: string, options: { look: string, name: string, current: boolean }[] }[] }} Display
 * @typedef {{ kind: string } & Record<string, any>} Block
 * @typedef {{ id: string, state: string, revision: number, step: Step|null, title: string, window_title: string,
 *   lang: string, dir: "ltr"|"rtl", languages: { label: string, options: Language[] }, display: Display, status: string|null,
 *   blocks: Block[], actions: Action[] }} Screen
 * @typedef {Record<string, string|boolean>} Intent
 */
export {};

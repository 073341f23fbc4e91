import type { Report } from './measure.js';
export async function http(_report: Report): Promise<void> {}

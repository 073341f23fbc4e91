/** Two ways in, side by side where there is room. */
export const homeStyle = `
.ways { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(16rem, 1fr)); gap: 1rem; margin: 1rem 0; }
.ways a { display: block; height: 100%; background: var(--card); border: 2px solid var(--act); border-radius: 8px; padding: .75rem 1rem; color: var(--ink); text-decoration: none; }
.ways strong { font-size: 1.2rem; color: var(--link); text-decoration: underline; }
.ways a:hover { background: var(--act-soft); }
`;

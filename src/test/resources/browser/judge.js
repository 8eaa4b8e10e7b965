// Judges the page in each frame by axe and leaves what it found in the element "result".
window.addEventListener('load', async function () {
  const source = document.getElementById('axe').textContent;
  const found = [];
  for (const frame of document.querySelectorAll('iframe')) {
    const page = frame.contentWindow;
    page.eval(source);
    const judged = await page.axe.run(page.document, { resultTypes: ['violations'] });
    found.push({
      page: frame.title,
      width: frame.clientWidth,
      needed: page.document.documentElement.scrollWidth,
      violations: judged.violations.map((violation) => ({
        rule: violation.id,
        impact: violation.impact,
        where: violation.nodes.map((node) => node.target.join(' ')).slice(0, 3).join(', '),
      })),
    });
    document.getElementById('result').textContent = JSON.stringify(found);
  }
});

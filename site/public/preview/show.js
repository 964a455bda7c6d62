{
  const { fika, fikaConfig } = window;
  const optional = Object.keys(fikaConfig.categories ?? { performance: {}, functional: {}, advertising: {} });
  const services = Object.entries(fikaConfig.services ?? {});
  const questions = optional
    .filter((id) => id !== 'essential')
    .flatMap((category) => [
      { name: category, category },
      ...services
        .filter(([, service]) => service.category === category)
        .map(([id, service]) => ({ name: `${category} / ${service.name}`, category, service: id })),
    ]);

  const rows = questions.map(({ name, ...question }) => {
    const row = document.getElementById('states').insertRow();
    row.insertCell().textContent = name;
    return { state: row.insertCell(), question };
  });
  const show = () => {
    for (const { state, question } of rows) {
      state.textContent = fika.allows(question.category, question.service) ? 'may run' : 'held';
    }
  };
  fika.on('ready', show);
  fika.on('change', show);

  if (optional.includes('functional')) {
    const film = document.createElement('iframe');
    film.title = 'A film';
    film.dataset.category = 'functional';
    if (fikaConfig.services?.youtube) film.dataset.service = 'youtube';
    film.dataset.src = 'film.html';
    document.getElementById('film').append(film);
  }

  // The policies of the site that is being imagined are not there.
  document.addEventListener('click', (event) => {
    const isLink = event.composedPath().some((one) => one instanceof HTMLAnchorElement && !one.getAttribute('href')?.startsWith('#'));
    if (isLink) event.preventDefault();
  });
}

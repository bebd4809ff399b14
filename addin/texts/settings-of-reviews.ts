/** The settings of access reviews in words. */
export const da = {
  readingMsPerLine: {
    name: 'Et ekstra kig på adgange',
    help: 'Så mange millisekunder tager det mindst at læse en uændret adgang, og fire gange så længe at læse et navn. Går det hurtigere, spørger vi én gang til om tre af dem. 0: aldrig.',
    fault: 'Skriv et helt tal mellem 0 og 5000.',
  },
};

export const en: typeof da = {
  readingMsPerLine: {
    name: 'A second look at access',
    help: 'It takes at least so many milliseconds to read an unchanged access, and four times as long to read a name. Where it went faster, we ask once more about three of them. 0: never.',
    fault: 'Write a whole number between 0 and 5000.',
  },
};

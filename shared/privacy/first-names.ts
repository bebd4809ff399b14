const names = `
Anne Anna Kirsten Hanne Mette Helle Susanne Lene Maria Marianne Inge Karen Lone Bente Camilla Pia Louise Charlotte Jette
Tina Gitte Inger Ida Emma Julie Jytte Birgit Ulla Sofie Sofia Maja Mia Nadia Line Laura Rikke Katrine Cecilie Pernille
Trine Heidi Birthe Birgitte Annette Anita Dorte Dorthe Ellen Eva Freja Clara Josefine Mathilde Caroline Signe Sara Sarah
Amalie Alberte Alma Ella Agnes Karla Nanna Stine Tine Tove Vibeke Winnie Yvonne Ingrid Gerda Grethe Elisabeth Else Edith
Kirstine Kristine Christina Christine Johanne Joan Janne Jane Jeanette Lis Lise Lisbeth Lisbet Lotte Malene Maj Majbritt
Michelle Nina Randi Ruth Sanne Simone Sonja Sussi Tanja Ursula Victoria Viktoria Zara Fatima Aisha Aysel Leyla Amina
Olivia Nora Isabella Lærke Liv Luna Asta Astrid Esther Filippa Frida Gry Iben Isabel Kaja Lea Liva Lykke Merle Naja Saga
Silje Smilla Thea Vera Vigga Ditte Dagmar Conny Connie Bodil Benedikte Ane Aase Åse Anja Alice Alexandra Bolette Britt
Peter Jens Michael Lars Thomas Søren Jan Henrik Christian Kristian Martin Niels Anders Morten Jesper Hans Jørgen Ole Per
Mads Rasmus Erik Kim Mikkel Frederik Kasper Kenneth Jakob Jacob Svend Finn Bent Nikolaj Nicolai Flemming Steen Leif Kurt
Claus Klaus Torben Brian Poul John Allan Carsten Karsten Simon Jonas Emil Magnus Mathias Matias Oliver Victor Viktor
Alexander Sebastian Christoffer Kristoffer Andreas Anton August Bo Bjarne Bjørn Børge Benny Bertram Carl Karl Casper
Daniel David Dennis Ebbe Egon Elias Emanuel Erling Esben Felix Frank Freddy Gert Gustav Hassan Ali Ahmed Mohammed Muhammad
Mohamed Mehmet Ibrahim Omar Yusuf Hugo Ivan Jimmy Johan Johannes Johnny Julius Kaj Kai Keld Kjeld Knud Kristofer Lasse
Laurits Lauritz Leo Liam Linus Lucas Lukas Malthe Marcus Markus Marius Mogens Noah Oskar Oscar Otto Palle Patrick Philip
Preben René Robert Ronni Rune Sander Samuel Sigurd Storm Sune Tage Theodor Theo Tim Tobias Tommy Troels Ulrik Uffe Valdemar
Verner Viggo Villads Villy Walther William Vagn Aksel Axel Albert Alfred Arne Arthur Asger Asbjørn Bruno Eigil Ejvind Jeppe
Jon Joakim Jørn Kristen Mikael Nils Nis Richard Stefan Steffen Sten Stig Tonny Tom Kent Birger Gorm Gunnar Gunner Harald
Helge Holger Ib Ivar Kresten Lennart Ludvig Lau Laust Mohamad Abdi Adam Bilal Amir Jamal Khaled Mustafa Samir Tariq Yasin
Gertrud Walid Zeynep Aissatou Svetlana Özlem Nguyen Aylin Elif Emine Hatice Merve Yusuf Omar Samir Abdullah Ibrahim Olga
Natalia Irina Oksana Dmitri Sergei Piotr Agnieszka Katarzyna Malgorzata Andrei Ioana Mihai Linh Ying Priya Rahul Fadumo
`;

/**
 * First names that are common in Denmark. Names that are more often words at the beginning of a sentence - Gift, Sky, Mark,
 * Dan, Gro, Bob, Max - are left out.
 */
export const firstNames: ReadonlySet<string> = new Set(names.split(/\s+/).filter(Boolean));

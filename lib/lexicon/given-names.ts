/**
 * Common given names of the English-speaking world and of people much in world news, from common knowledge. A name borne
 * by both sexes ("Alex", "Kim") says that it names a person, not of which gender.
 */
const list = (words: string): readonly string[] => words.trim().toLowerCase().split(/\s+/);

const male = list(`
  Aaron Abdul Abdullah Abraham Adam Adnan Adrian Ahmad Ahmed Alan Albert Alberto Aleksandr Alejandro Alexander Alexei Alfred Ali
  Alistair Allan Allen Alvaro Alvin Amir Anders Andre Andreas Andrei Andres Andrew Andy Angelo Angus Anthony Antonio Anwar Archie
  Arnold Arthur Asif Augusto Austin Barack Barry Bart Bashar Ben Benedict Benito Benjamin Bernard Bernie Bert
  Bill Billy Bob Bobby Boris Brad Bradley Brandon Brendan Brent Brett Brian Bruce Bruno Bryan Bryce Calvin Carl Carlos Cesar
  Chad Charles Charlie Chris Christian Christopher Chuck Clarence Claude Claudio Clifford Clint Clive Colin Conor Cory Craig Curtis
  Cyril Dale Damien Dan Daniel Danny Darren Darryl Dave David Dean Dennis Derek Desmond Diego Dick Dieter Dimitri Dmitry
  Dominic Don Donald Doug Douglas Duncan Dustin Dwayne Dwight Dylan Earl Ed Eddie Edgar Eduardo Edward Edwin Elliot
  Emanuel Emmanuel Enrique Eric Erik Ernest Ethan Eugene Evan Farooq Felix Ferdinand Fernando Fidel Floyd Francisco Franco Francois Frank
  Franklin Fred Freddie Frederick Gareth Gary Gavin Gene Geoff Geoffrey George Gerald Gerard Gerhard Gilbert Giovanni Giuseppe
  Glen Glenn Gordon Graham Grant Greg Gregory Guido Guillermo Gustavo Guy Hamid Hank Hans Harold Harry Hasan Hassan Hector Helmut
  Henri Henry Herbert Herman Horace Howard Hugh Hugo Hussein Ian Ibrahim Igor Imran Isaac Ismail Ivan Jack Jacob Jacques Jaime Jake
  James Jared Jason Javier Jean Jeff Jeffrey Jeremy Jerome Jerry Jesse Jim Jimmy Joao Joe Joel Johan Johannes John Johnny Jon
  Jonathan Jorge Jose Josef Joseph Josh Joshua Juan Julian Julio Justin Karim Karl Keith Ken Kenneth Kevin Khalid Kirk
  Klaus Kurt Kyle Lamar Lance Larry Lars Laurent Lawrence Lee Len Leo Leon Leonard Leonardo Leonid Leroy Liam Lionel Lloyd Louis Lucas
  Luigi Luis Luke Mahmoud Malcolm Manuel Marc Marcel Marco Marcus Mario Mark Marshall Martin Marvin Mathew Matt Matthew Maurice
  Max Maxim Mehmet Melvin Michael Michel Miguel Mike Mikhail Miles Milton Mitch Mitt Mohamed Mohammad Mohammed Mohamud Muammar Muhammad
  Mustafa Nathan Nathaniel Neil Nelson Nicholas Nick Nicolas Nigel Nikolai Noah Noel Norman Oleg Oliver Omar Orlando Oscar Osama
  Owen Pablo Pascal Patrick Paul Pavel Pedro Pervez Pete Peter Phil Philip Philippe Phillip Pierre Qasim Rafael Raj Rajesh Ralph
  Ramon Randall Randy Rashid Raul Ray Raymond Recep Reginald Reza Ricardo Rich Richard Rick Ricky Rob Robert Roberto Rodney Rodrigo
  Roger Roland Ron Ronald Ronnie Ross Roy Ruben Rudy Rupert Russell Ryan Saddam Salman Salvador Sam Samir Samuel Santiago
  Scott Sean Sebastian Serge Sergei Sergey Sergio Seth Shah Shane Shaun Shawn Shinzo Sidney Silvio Simon Spencer Stanley Stefan Stephen
  Steve Steven Stuart Sven Syed Tariq Ted Terence Terry Theodore Thomas Tim Timothy Toby Todd Tom Tommy Tony Travis
  Trevor Troy Tyler Umar Vaclav Vernon Victor Vince Vincent Vladimir Wade Walter Warren Wayne Wesley Wilhelm Will William Willie
  Winston Wolfgang Xavier Yasser Yitzhak Yousaf Yuri Yusuf Zachary
`);

const female = list(`
  Abigail Adele Agnes Aisha Alexandra Alice Alicia Alison Allison Amanda Amber Amelia Amina Amy Ana Anastasia Andrea Angela Angelina
  Anita Ann Anna Anne Annette Annie Antonia April Ariana Audrey Barbara Beatrice Belinda Benazir Bernadette Beth Bethany Betty Beverly
  Beyonce Bianca Bonnie Brenda Bridget Britney Brittany Brooke Camilla Candice Cara Carla Carly Carmen Carol Carole Caroline Carolyn
  Carrie Catherine Cathy Cecilia Celine Charlene Charlotte Chelsea Cheryl Chloe Christina Christine Cindy Claire Clara Claudia
  Colleen Connie Constance Cora Courtney Cristina Cynthia Daisy Danielle Daphne Dawn Deborah Debra Debbie Delia Demi Denise
  Diana Diane Dolores Dominique Donna Dora Doris Dorothy Edith Eileen Elaine Eleanor Elena Elisabeth Eliza Elizabeth Ella Ellen
  Elsa Emily Emma Erica Erika Erin Esther Ethel Eugenia Eunice Eva Eve Evelyn Faith Farah Fatima Felicity Fiona Florence
  Frances Francesca Gabriela Gabrielle Gail Gemma Georgia Geraldine Gertrude Gillian Gina Giulia Gladys Gloria Grace Greta Gwen
  Gwyneth Halle Hannah Harriet Hayley Heather Heidi Helen Helena Hilary Hillary Holly Ida Indira Ingrid Irene Iris Irina Isabel
  Isabella Ivana Jacqueline Jane Janet Janice Janine Jasmine Jeanette Jenna Jennifer Jenny Jessica Jill Jo Joan Joanna Joanne
  Jodie Josephine Joy Joyce Juanita Judith Judy Julia Juliana Julie Juliet June Justine Kamala Karen Kate Katherine Kathleen Kathryn
  Kathy Katie Katrina Kayla Keira Kelly Kerry Kimberly Kirsten Kristen Kristina Kylie Lara Larissa Laura Lauren Leah Leila Lena
  Lesley Lilian Lily Linda Lindsay Lisa Liz Liza Lois Lorraine Louise Lucia Lucy Lydia Lynn Madeleine Madonna Maggie Malala
  Mandy Margaret Margarita Maria Marian Marie Marilyn Marina Marion Marjorie Marta Martha Martina Mary Matilda Maureen Megan
  Melanie Melinda Melissa Meredith Meryl Mia Michaela Michelle Mildred Miranda Miriam Moira Molly Mona Monica Muriel Nadia Nancy
  Naomi Natalia Natalie Natasha Nicola Nicole Nina Nora Norma Olga Olivia Oprah Pamela Paris Patricia Paula Pauline Penelope Penny
  Petra Phoebe Phyllis Priscilla Priti Rachel Raquel Rebecca Regina Rhonda Rita Roberta Rosa Rosalind Rose Rosemary Rosie Roxanne
  Ruth Sabrina Sadia Sally Samantha Sandra Sandy Sara Sarah Scarlett Selena Serena Sharon Sheila Shelley Sherry Shirley Simone Sofia
  Sonia Sophia Sophie Stacey Stella Stephanie Sue Susan Susanna Suzanne Svetlana Sylvia Tamara Tanya Tara Tatiana Teresa Tessa Theresa
  Tiffany Tina Tracy Tzipi Ursula Valentina Valerie Vanessa Vera Veronica Vicky Victoria Violet Virginia Vivian Wanda Wendy Whitney
  Winifred Yasmin Yoko Yolanda Yulia Yvette Yvonne Zainab Zara Zoe
`);

const either = list(`
  Alex Andrea Ashley Bailey Blake Cameron Casey Charlie Chris Cyd Dana Drew Evelyn Francis Hadi Hillary Jackie Jamie Jan Jean Jo
  Jordan Kai Kelly Kerry Kim Lee Leslie Lindsay Lindsey Lou Marion Morgan Nikita Pat Quinn Robin Robyn Sam Sasha Shannon Sidney
  Stacy Sydney Taylor Terry Tracy Val Yang
`);

const givenNames: ReadonlyMap<string, "male" | "female" | null> = new Map([
  ...male.map((name) => [name, "male"] as const),
  ...female.map((name) => [name, "female"] as const),
  ...either.map((name) => [name, null] as const),
]);

/** Whether a lower-case word is a common given name. */
export function isGivenName(word: string): boolean {
  return givenNames.has(word);
}

/** The gender of those who mostly bear a given name (lower case); `null` for either, or when it is not known. */
export function genderOfName(word: string): "male" | "female" | null {
  return givenNames.get(word) ?? null;
}

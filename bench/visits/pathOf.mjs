/**
 * The page of a manager that holds so many scripts.
 *
 * @param {{ id: string }} manager
 * @param {number} scripts
 */
export const pathOf = ({ id }, scripts, isReturn = false) => `/pages/${id}/${scripts}${isReturn ? '-return' : ''}.html`;

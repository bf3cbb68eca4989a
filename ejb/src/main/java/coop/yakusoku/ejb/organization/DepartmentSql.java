package coop.yakusoku.ejb.organization;

/** Departments in native queries. */
public final class DepartmentSql {

    private DepartmentSql() {
        // writes SQL, holds nothing
    }

    /**
     * A condition: the department or one below it, at any depth.
     *
     * @param column that holds a department, {@code a.department_id}
     * @param parameter the name of the parameter with the department's UUID, without its colon
     */
    public static String below(String column, String parameter) {
        return column + " in (" + """
                with recursive below (id) as (
                    select cast(:%s as uuid)
                    union
                    select d.department_id from organization_department d join below b on d.parent_id = b.id)
                select id from below)""".formatted(parameter);
    }
}

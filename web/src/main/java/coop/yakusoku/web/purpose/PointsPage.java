package coop.yakusoku.web.purpose;

import coop.yakusoku.domain.purpose.AcquisitionChannel;
import coop.yakusoku.domain.purpose.PointState;
import coop.yakusoku.ejb.purpose.PointFilter;
import coop.yakusoku.ejb.purpose.PointQueries;
import coop.yakusoku.ejb.purpose.PointRow;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Backs {@code purpose/points.xhtml}: the acquisition points. */
@Named
@RequestScoped
public class PointsPage {

    @Inject private PointQueries queries;

    private String q;
    private AcquisitionChannel channel;
    private PointState state;
    private List<PointRow> points;
    private boolean mayEdit;

    public void load() {
        points = queries.points(new PointFilter(q, channel, state));
        mayEdit = !queries.keeping().isEmpty();
    }

    /** The colour of a state. */
    public String kind(PointState of) {
        return PointPage.colour(of);
    }

    public AcquisitionChannel[] getChannels() {
        return AcquisitionChannel.values();
    }

    public PointState[] getStates() {
        return PointState.values();
    }

    public String getQ() {
        return q;
    }

    public void setQ(String q) {
        this.q = q;
    }

    public AcquisitionChannel getChannel() {
        return channel;
    }

    public void setChannel(AcquisitionChannel channel) {
        this.channel = channel;
    }

    public PointState getState() {
        return state;
    }

    public void setState(PointState state) {
        this.state = state;
    }

    public List<PointRow> getPoints() {
        return points;
    }

    public boolean isMayEdit() {
        return mayEdit;
    }
}

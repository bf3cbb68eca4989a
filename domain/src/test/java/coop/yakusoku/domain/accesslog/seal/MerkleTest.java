package coop.yakusoku.domain.accesslog.seal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Against the values the reference implementation of Certificate Transparency is tested with. */
class MerkleTest {

    private static final List<String> LEAVES = List.of(
            "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");

    private static final List<String> ROOTS = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    private static byte[] leaf(int number) {
        return Merkle.leaf(("line " + number).getBytes(StandardCharsets.UTF_8));
    }

    /** MTH of RFC 9162, 2.1.1, word by word. */
    private static byte[] root(List<byte[]> leaves) {
        if (leaves.isEmpty()) {
            return Merkle.empty();
        }
        if (leaves.size() == 1) {
            return leaves.get(0);
        }
        int k = Integer.highestOneBit(leaves.size() - 1);
        return Merkle.node(root(leaves.subList(0, k)), root(leaves.subList(k, leaves.size())));
    }

    @Test
    void a_tree_of_nothing_has_the_hash_of_nothing() {
        assertThat(HexFormat.of().formatHex(new Frontier().root()))
                .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    }

    @Test
    void the_roots_are_those_of_the_reference() {
        Frontier frontier = new Frontier();
        for (int size = 1; size <= LEAVES.size(); size++) {
            frontier.add(Merkle.leaf(HexFormat.of().parseHex(LEAVES.get(size - 1))));

            assertThat(HexFormat.of().formatHex(frontier.root())).isEqualTo(ROOTS.get(size - 1));
        }
    }

    @Test
    void the_edge_yields_the_root_of_the_definition_at_every_size() {
        Frontier frontier = new Frontier();
        List<byte[]> leaves = new ArrayList<>();
        for (int number = 0; number < 600; number++) {
            leaves.add(leaf(number));
            frontier.add(leaf(number));

            assertThat(frontier.root()).isEqualTo(root(leaves));
            assertThat(new Frontier(number + 1, frontier.hashes()).root()).isEqualTo(root(leaves));
        }
    }

    @Test
    void every_leaf_is_proven_in_trees_of_many_sizes_from_what_is_kept() {
        Map<String, byte[]> kept = new TreeMap<>();
        Frontier frontier = new Frontier();
        List<Frontier> edges = new ArrayList<>();
        for (int number = 0; number < 1100; number++) {
            frontier.add(leaf(number), (level, place, hash) -> {
                if (Tree.isKept(level)) {
                    kept.put(level + "/" + place, hash);
                }
            });
            edges.add(frontier.copy());
        }
        Tree tree = new Tree((level, from, count) -> {
            List<byte[]> hashes = new ArrayList<>();
            for (long place = from; place < from + count; place++) {
                hashes.add(level == 0 ? leaf((int) place) : kept.get(level + "/" + place));
            }
            return hashes;
        });

        assertThat(kept).hasSize(4);
        for (int size : new int[] {1, 2, 3, 255, 256, 257, 511, 512, 700, 1024, 1025, 1100}) {
            Frontier edge = edges.get(size - 1);
            assertThat(tree.frontier(size, edge.below(Tree.STEP)).root()).isEqualTo(edge.root());
            for (int number = 0; number < size; number += 13) {
                InclusionProof proof = new InclusionProof(number, size, tree.path(number, size));
                assertThat(proof.proves(leaf(number), edge.root())).isTrue();
                assertThat(proof.proves(leaf(number + 1), edge.root())).isFalse();
            }
        }
    }

    @Test
    void a_leaf_is_never_taken_for_a_node() {
        byte[] left = leaf(1);
        byte[] right = leaf(2);
        byte[] both = Frontier.joined(List.of(left, right));

        assertThat(Merkle.leaf(both)).isNotEqualTo(Merkle.node(left, right));
    }
}
